import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveFrame } from '../../../../../renderer/app/live-frame.tsx';
import { doorOf } from '../../../../../shared/domain/programme/checkpoint-id.ts';
import { sampleActivity, sampleGuest } from '../../../../support/trip-desk.ts';
import { type DeskPage, eventually, fill, openDeskPage } from '../desk-page.tsx';
import { layOut } from '../lay-out.ts';

/** Booked for "Cooling the old town", 11:00 to 12:30 in room Linde. */
const INSIDE = ['P-0086', 'P-0095'] as const;

let page: DeskPage;
let endLayout: () => void;
beforeEach(async () => {
  endLayout = layOut();
  page = await openDeskPage(<LiveFrame newId={() => '4f1c'} />);
  page.clock.set('2022-05-08T09:10:00.000Z');
  await page.ask((desk) => desk.event.openSample());
  for (const key of INSIDE)
    await page.ask((desk) =>
      desk.checkin.admit({
        checkpointId: doorOf(sampleActivity('A-105')),
        attendeeId: sampleGuest(key),
        via: 'touch',
      }),
    );
  await page.says('Ready for the next guest');
});
afterEach(async () => {
  await page.close();
  endLayout();
});

const button = (words: string): Promise<HTMLButtonElement> =>
  eventually(() =>
    [...page.root.querySelectorAll('button')].find((each) =>
      `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(words),
    ),
  );
/** What can be read on the screen: what sleeps underneath a muster is not shown. */
const shown = (): string => {
  const copy = page.root.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll<HTMLElement>('[style]'))
    if (each.style.display === 'none') each.remove();
  return copy.textContent;
};
/** What a finger or a mouse does to the first button of the question. */
const dispatch = (event: Event): void =>
  act(() => {
    page.root.querySelector('[role=dialog] button')?.dispatchEvent(event);
  });
const press = async (words: string): Promise<void> => {
  const found = await button(words);
  act(() => found.click());
};

it('is asked about no more after Escape, at the desk too', async () => {
  await press('Start a muster');
  await page.says('Every screen of this event turns into the list');
  page.press('Escape');
  expect(page.root.querySelector('[role=dialog]')).toBeNull();
});

it('is started by a second press, turns the screen into the list, and ends by a second press', async () => {
  await press('Start a muster');
  await page.says('Every screen of this event turns into the list');
  dispatch(new MouseEvent('click', { bubbles: true }));
  await press('Yes, on every screen');
  await page.says('people still open');
  await page.says('Room Linde');
  const during = shown();
  await press('End the muster');
  await press('End it for every screen');
  await eventually(() => shown().includes('Ready for the next guest'));
  expect([
    during.includes('Ready for the next guest'),
    during.includes('Exits were scanned at 0 of 1 door today: 0 of 2 people who went in were scanned out.'),
    during.includes('Nobody is scanned out at the entrance'),
  ]).toEqual([false, true, true]);
});

it('begins by a press that is held', async () => {
  await press('Start a muster');
  await page.says('Hold for a second and a half');
  dispatch(new PointerEvent('pointerdown', { bubbles: true }));
  await page.says('people still open');
  expect((await page.ask((desk) => desk.muster.state())).since).toBe('2022-05-08T09:10:00.000Z');
});

it('comes to a screen that somebody else started it for, and goes from it', async () => {
  await page.ask((desk) => desk.muster.start());
  await page.says('people still open');
  const during = shown().includes('Ready for the next guest');
  await page.ask((desk) => desk.muster.end());
  await eventually(() => shown().includes('Ready for the next guest'));
  expect([during, page.root.textContent.includes('people still open')]).toEqual([false, false]);
});

it('ticks a person at once, and takes the tick back by a second press', async () => {
  await page.ask((desk) => desk.muster.start());
  await page.says('Room Linde');
  const safe = await eventually(() => page.root.querySelector<HTMLButtonElement>('[data-mark=safe]'));
  act(() => safe.click());
  expect(page.root.querySelector('[data-mark=safe]')?.getAttribute('aria-pressed')).toBe('true');
  await page.says('1 safe');
  act(() => page.root.querySelector<HTMLButtonElement>('[data-mark=safe]')?.click());
  await page.says('0 safe');
});

it('leaves a form that was half filled in as it was, and asks for no second muster', async () => {
  await page.ask(async () => void page.press('F2'));
  await page.says('Save and check in');
  await page.ask(async () => fill(page.fieldCalled('Family name'), 'Half-Written'));
  await press('Start a muster');
  dispatch(new MouseEvent('click', { bubbles: true }));
  await press('Yes, on every screen');
  await eventually(() => shown().includes('people still open'));
  const during = shown().includes('Save and check in');
  await page.ask((desk) => desk.muster.end());
  await eventually(() => shown().includes('Save and check in'));
  expect([
    during,
    page.fieldCalled('Family name').value,
    shown().includes('Every screen of this event turns into the list'),
  ]).toEqual([false, 'Half-Written', false]);
});

/** What a scanner types: a code and Enter, faster than anybody. */
const scan = (code: string): void =>
  act(() => {
    for (const key of [...code, 'Enter'])
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(
          new KeyboardEvent(type, {
            key,
            code: key === 'Enter' ? key : `Key${key.toUpperCase()}`,
            bubbles: true,
            cancelable: true,
          }),
        );
  });

it('ticks whose badge is scanned, once, checks nobody in, and says of other codes that nobody was ticked', async () => {
  const { codes } = await page.ask((desk) => desk.attendees.get({ id: sampleGuest(INSIDE[0]) }));
  await page.ask((desk) => desk.muster.start());
  await page.says('Room Linde');
  const before = await page.ask((desk) => desk.checkin.tape({ limit: 10, thisDeskOnly: false }));
  scan(codes[0]?.code ?? '');
  await page.says('Safe. Was listed: Room Linde.');
  await page.says('1 safe');
  scan('HTTPS://EXAMPLE.ORG/MENU');
  await page.says('This is not one of our codes. Nobody was ticked.');
  await page.ask((desk) =>
    desk.attendees.setCode({ id: sampleGuest(INSIDE[0]), code: 'OTHERCODE1', isRevoked: false }),
  );
  scan('OTHERCODE1');
  await page.says('Was ticked as safe already.');
  const after = await page.ask((desk) => desk.checkin.tape({ limit: 10, thisDeskOnly: false }));
  expect([after.length, (await page.ask((desk) => desk.muster.overview())).counts.safe]).toEqual([
    before.length,
    1,
  ]);
});

it('says so when a badge is read once more within seconds, and takes one anew that the line lost', async () => {
  const { codes } = await page.ask((desk) => desk.attendees.get({ id: sampleGuest(INSIDE[0]) }));
  const code = codes[0]?.code ?? '';
  await page.ask((desk) => desk.muster.start());
  await page.says('Room Linde');
  page.cutLine(true);
  scan(code);
  await page.says('One code was scanned and not read');
  page.cutLine(false);
  scan(code);
  await page.says('Safe. Was listed: Room Linde.');
  scan(code);
  await page.says('Read a moment ago, and it counts once.');
  expect(page.root.textContent).not.toContain('Was ticked as safe already.');
});

it('counts the badges that the line lost until they are scanned again, whoever comes between', async () => {
  const codeOf = async (key: string): Promise<string> =>
    (await page.ask((desk) => desk.attendees.get({ id: sampleGuest(key) }))).codes[0]?.code ?? '';
  const [first, second] = [await codeOf(INSIDE[0]), await codeOf(INSIDE[1])];
  await page.ask((desk) => desk.muster.start());
  await page.says('Room Linde');
  page.cutLine(true);
  scan(first);
  scan('OTHERCODE2');
  await page.says('2 codes were scanned and not read');
  page.cutLine(false);
  scan(second);
  await page.says('Safe. Was listed: Room Linde.');
  const between = page.root.textContent.includes('2 codes were scanned and not read');
  await press('Dismiss');
  expect([between, page.root.textContent.includes('not read')]).toEqual([true, false]);
});
