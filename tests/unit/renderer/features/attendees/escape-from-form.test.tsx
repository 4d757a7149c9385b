import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PeopleScreen } from '../../../../../renderer/features/attendees/people-screen.tsx';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';
import { layOut } from '../lay-out.ts';

let page: DeskPage;
let endLayout: () => void;
beforeEach(async () => {
  endLayout = layOut();
  page = await openDeskPage(<PeopleScreen />);
});
afterEach(async () => {
  window.location.hash = '';
  await page.close();
  endLayout();
});

it('ends the change of a person at Escape with the keyboard where it was, and closes the person only at the next', async () => {
  const { card } = await page.ask((desk) =>
    desk.attendees.edit({ id: '', fields: { given: 'Ada', family: 'Lovelace' } }),
  );
  act(() => {
    window.location.hash = `#/people/${card.id}`;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  const more = await eventually(() => page.root.querySelector<HTMLButtonElement>('[aria-label="More"]'));
  act(() => more.click());
  page.click('Edit');
  await page.says('Contact');
  const panel = () => page.root.querySelector('aside[aria-label="Ada Lovelace"]');
  page.press('Escape');
  expect([panel()?.textContent.includes('Contact'), panel()?.textContent.includes('History')]).toEqual([
    false,
    true,
  ]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('More');
  page.press('Escape');
  await eventually(() => panel() === null);
});
