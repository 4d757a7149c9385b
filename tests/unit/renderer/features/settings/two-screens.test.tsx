import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useEventState } from '../../../../../renderer/client/event-state.ts';
import { EventForm } from '../../../../../renderer/features/settings/event-form.tsx';
import { type DeskPage, eventually, fill, openDeskPage, settled } from '../desk-page.tsx';

const Form = () => {
  const { value } = useEventState(['event']);
  return value === null ? null : <EventForm event={value.event} />;
};

let page: DeskPage;
beforeEach(async () => {
  page = await openDeskPage(<Form />);
  await page.says('Venue');
});
afterEach(async () => {
  await page.close();
  expect(page.bugs).toEqual([]);
});

it('saves what was typed here, and does not undo what another screen saved meanwhile', async () => {
  fill(page.fieldCalled('Venue'), 'Old Guildhall');
  await page.ask((desk) => desk.event.save({ name: 'Forum of Towns' }));
  await eventually(() => page.fieldCalled('Name').value === 'Forum of Towns');
  const typed = page.fieldCalled('Venue').value;
  act(() => [...page.root.querySelectorAll('button')].find((each) => each.textContent === 'Save')?.click());
  await settled(async () => (await page.ask((desk) => desk.event.state())).event.venue !== '');
  const { event } = await page.ask((desk) => desk.event.state());
  expect([typed, event.name, event.venue]).toEqual(['Old Guildhall', 'Forum of Towns', 'Old Guildhall']);
});
