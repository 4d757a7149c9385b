import { IdCard } from 'lucide-react';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Area } from '../../../../renderer/app/area.ts';
import { Frame } from '../../../../renderer/app/frame.tsx';
import { type FrameFacts, NO_FACTS } from '../../../../renderer/app/frame-facts.ts';
import { useKeys } from '../../../../renderer/app/keys.ts';
import type { Preferences } from '../../../../renderer/app/preferences.ts';
import { openOnPage, type Page } from './on-page.tsx';

const Healthy = () => <p>all is well</p>;
const Broken = () => {
  throw new Error('a bug');
};

const area = (id: string, screen: Area['screen']): Area => ({
  id,
  icon: IdCard,
  labelKey: `app.area.${id}`,
  screen,
});

const facts: FrameFacts = {
  ...NO_FACTS,
  event: {
    name: 'City Leaders Forum',
    days: { firstDay: '2026-10-14', lastDay: '2026-10-16' },
    isSample: true,
  },
  operator: { name: 'Lena Maurer', role: 'Front desk' },
};

const open: Page[] = [];
afterEach(() => {
  for (const page of open.splice(0)) page.close();
});

const show = (
  areas: readonly [Area, ...Area[]],
  wishes: Partial<Preferences> = {},
  event: FrameFacts['event'] = facts.event,
) => {
  const problems: [string, string][] = [];
  const page = openOnPage(
    <Frame
      areas={areas}
      facts={{ ...facts, event }}
      now={() => Date.parse('2026-10-15T22:30:00Z')}
      newId={() => '4f1c'}
      onProblem={(problem, id) => problems.push([String(problem), id])}
    />,
    wishes,
  );
  open.push(page);
  return { ...page, problems };
};

it('tells the day and the time at the event', () => {
  const { root } = show([area('desk', Healthy)]);
  const header = root.querySelector('header')?.textContent;
  expect(header).toContain('City Leaders ForumSampleDay 3 of 3, Fri 16 October');
  expect(header).toContain('00:30');
});

it('tells the year too when the event was in another one', () => {
  const days = { firstDay: '2022-05-08', lastDay: '2022-05-10' };
  const { root } = show([area('desk', Healthy)], {}, { name: 'Forum', days, isSample: false });
  expect(root.querySelector('header')?.textContent).toContain('Ended Tue 10 May 2022');
});

it('asks an organiser for the name and the days of an event that has none, and nobody else', () => {
  const unsaid = { name: '', days: null, isSample: false };
  const organiser = show([area('desk', Healthy), area('setup', Healthy)], {}, unsaid);
  const host = show([area('people', Healthy)], {}, unsaid);
  expect([
    organiser.root.querySelector('header a[href="#/setup/event"]')?.textContent,
    host.root.querySelector('header a[href="#/setup/event"]'),
  ]).toEqual(['Set name and days', null]);
});

it('opens the first area, and marks the tab of the one in the address', () => {
  window.location.hash = '#/people';
  const { root } = show([area('desk', Broken), area('people', Healthy)]);
  expect([
    root.querySelector('main')?.textContent,
    root.querySelector('[aria-current]')?.textContent,
  ]).toEqual(['all is well', 'People']);
});

it('says what went wrong in one part, logs it once under the id on screen, and keeps the other parts', () => {
  const { root, problems } = show([area('desk', Broken), area('people', Healthy)]);
  expect(root.querySelector('main [role=alert]')?.textContent).toContain('4f1c');
  expect(problems).toEqual([['Error: a bug', '4f1c']]);
  expect(root.querySelector('nav')?.textContent).toBe('DeskPeople');
});

it('lists the keys beside the screen on F1, leaves the focus alone, and goes at Escape', () => {
  const { root, press } = show([area('desk', Healthy)]);
  const before = document.activeElement;
  const event = press('F1');
  expect([event.defaultPrevented, root.querySelector('aside')?.getAttribute('aria-label')]).toEqual([
    true,
    'Keys',
  ]);
  expect(document.activeElement).toBe(before);
  press('Escape');
  expect(root.querySelector('aside')).toBeNull();
});

it('mutes, and makes the text larger and usual again, by keys', () => {
  const { press, saved } = show([area('desk', Healthy)], { zoomPercent: 100 });
  press('m', { ctrlKey: true });
  press('+', { ctrlKey: true });
  expect([saved().isMuted, saved().zoomPercent]).toEqual([true, 110]);
  press('0', { ctrlKey: true, code: 'Digit0' });
  expect(saved().zoomPercent).toBe(100);
});

it('lets a screen take a key before the frame', () => {
  const heard: string[] = [];
  const Listening = () => {
    useKeys({ F1: () => heard.push('screen') });
    return null;
  };
  const { root, press } = show([area('desk', Listening)]);
  press('F1');
  expect([heard, root.querySelector('aside')]).toEqual([['screen'], null]);
});

it('closes the menu at Escape, also where the screen takes the key, and gives the keyboard back', () => {
  const Taking = () => {
    useKeys({ Escape: () => undefined });
    return null;
  };
  const { root, press, click } = show([area('desk', Taking)]);
  click('Lena Maurer');
  act(() => root.querySelector<HTMLElement>('header input')?.focus());
  press('Escape');
  const opener = root.querySelector('header button[aria-expanded]');
  expect([opener?.getAttribute('aria-expanded'), document.activeElement]).toEqual(['false', opener]);
});

it('speaks another language as soon as it is chosen', () => {
  const { root, click } = show([area('desk', Healthy)]);
  click('Lena Maurer');
  const german = [...root.querySelectorAll('label')].find((label) => label.textContent === 'Deutsch');
  act(() => german?.click());
  expect([root.querySelector('nav')?.textContent, document.documentElement.lang]).toEqual(['Schalter', 'de']);
});

describe('on a tablet or phone', () => {
  const plain = { id: 'device', icon: IdCard, tone: 'plain', subject: 'Tablet 4', text: '' } as const;
  const line = {
    id: 'line',
    icon: IdCard,
    tone: 'fine',
    subject: 'Connected to Desk 1.',
    text: 'All is saved there.',
  } as const;
  const showFolded = (segments: FrameFacts['segments']) => {
    const page = openOnPage(
      <Frame
        areas={[area('rooms', Healthy)]}
        facts={{ ...facts, segments }}
        now={() => Date.parse('2026-10-15T22:30:00Z')}
        newId={() => '4f1c'}
        onProblem={() => undefined}
        isFolded
      />,
    );
    open.push(page);
    return page.root;
  };

  it('has no tab where there is one area, and one strip that tells the rest when it is touched', () => {
    const root = showFolded([plain, line]);
    const strip = root.querySelector('footer');
    const before = strip?.textContent;
    act(() => strip?.querySelector('button')?.click());
    expect([root.querySelector('nav'), before, strip?.textContent]).toEqual([
      null,
      'Tablet 4 ',
      'Tablet 4 Connected to Desk 1. All is saved there.Sound on',
    ]);
  });

  it('puts what needs somebody into the strip, with what to do', () => {
    let hasRun = false;
    const urgent = {
      ...line,
      tone: 'act' as const,
      subject: 'No line.',
      text: 'Trying again.',
      action: { label: 'Try now', run: () => (hasRun = true) },
    };
    const strip = showFolded([plain, urgent]).querySelector('footer');
    act(() => strip?.querySelectorAll('button')[1]?.click());
    expect([strip?.textContent, hasRun]).toEqual(['No line. Trying again.Try now', true]);
  });
});
