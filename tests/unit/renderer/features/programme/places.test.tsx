import { act, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { PersonSearch } from '../../../../../renderer/features/programme/editor/person-search.tsx';
import { PlacesCard } from '../../../../../renderer/features/programme/editor/places-card.tsx';
import type { ActivityDetail } from '../../../../../shared/contract/programme.ts';
import { type DeskPage, eventually, fill, openDeskPage, settled } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const press = (field: HTMLElement, key: string) =>
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

const nameOn = async ({ ask }: DeskPage, given: string, family: string): Promise<string> => {
  const { card } = await ask((desk) => desk.attendees.edit({ id: '', fields: { given, family } }));
  return card.id;
};

it('Enter takes the person who answers what is typed, not one who was found for fewer letters', async () => {
  const picked: string[] = [];
  page = await openDeskPage(<PersonSearch label="Who" onPick={({ name }) => picked.push(name)} />);
  await nameOn(page, 'Anna', 'Ahlborn');
  await nameOn(page, 'Andrea', 'Zeisig');
  const field = page.fieldCalled('Who');
  fill(field, 'An');
  await page.says('Anna Ahlborn');
  fill(field, 'Andrea');
  press(field, 'Enter');
  await eventually(() => picked.length > 0);
  expect([picked, field.value]).toEqual([['Andrea Zeisig'], '']);
});

const DETAIL = { booked: 0, waiting: 0, inside: 0, names: {} };

/** The places of a workshop, of which one was just given to Anna, with a note typed for her. */
const withNote = async (buses: readonly { id: string; name: string; seats: number }[] = []) => {
  let show: (detail: ActivityDetail) => void = () => {};
  const Places = () => {
    const [detail, setDetail] = useState<ActivityDetail | null>(null);
    show = setDetail;
    return detail === null ? null : <PlacesCard detail={detail} />;
  };
  const opened = (page = await openDeskPage(<Places />));
  const anna = await nameOn(opened, 'Anna', 'Ahlborn');
  const { activity } = await opened.ask((desk) =>
    desk.programme.save({
      id: '',
      fields: {
        title: { en: 'Talk', de: 'Vortrag' },
        from: '2022-05-08T12:00:00.000Z',
        until: '2022-05-08T13:00:00.000Z',
      },
      buses: [...buses],
    }),
  );
  act(() => show({ ...DETAIL, activity }));
  const search = opened.fieldCalled('Add somebody');
  fill(search, 'Anna');
  await opened.says('Anna Ahlborn');
  press(search, 'Enter');
  const note = await eventually(() =>
    opened.root.textContent.includes('Note for the room') ? opened.fieldCalled('Note for the room') : null,
  );
  act(() => note.focus());
  fill(note, 'Sits in front');
  const placeOf = () =>
    opened.ask(async (desk) => {
      const states = ['booked' as const, 'cancelled' as const];
      const wanted = { activityId: activity.id, states, offset: 0, limit: 5 };
      const { rows } = await desk.programme.bookings(wanted);
      return rows.find(({ attendee }) => attendee.id === anna);
    });
  return { ...opened, activity, note, placeOf };
};

it('a button that is pressed right after a note was typed does what it says, and the note is kept', async () => {
  const { note, click, placeOf } = await withNote();
  act(() => note.blur());
  click('Take the place away');
  await settled(async () => (await placeOf())?.state === 'cancelled');
  expect(await placeOf()).toMatchObject({ state: 'cancelled', note: 'Sits in front' });
});

it('who was closed right after a note was typed is not opened again by it', async () => {
  const { note, click, placeOf, root } = await withNote();
  act(() => note.blur());
  click('Close the place');
  await settled(async () => (await placeOf())?.note === 'Sits in front');
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(root.querySelector('[aria-label="Close the place"]')).toBe(null);
});

it('who has a place is moved to a full bus where that is wanted, and not by accident', async () => {
  const { root, ask, activity, placeOf, says } = await withNote([{ id: 'B-1', name: 'Bus 1', seats: 1 }]);
  const bert = await nameOn(page as DeskPage, 'Bert', 'Besen');
  const first = { activityId: activity.id, attendeeId: bert, bus: 'B-1' };
  await ask((desk) => desk.programme.book({ ...first, state: 'booked', evenIfFull: true }));
  const choose = () => {
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = 'B-1';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  choose();
  await says('The only seat of Bus 1 is taken');
  const before = (await placeOf())?.bus;
  act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  choose();
  await settled(async () => (await placeOf())?.bus === 'B-1');
  expect([before, (await placeOf())?.bus]).toEqual(['', 'B-1']);
});
