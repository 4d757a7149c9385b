import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { person, session } from '../../../../support/room-desk.ts';
import { layOut } from '../lay-out.ts';
import { type DoorPage, openDoor } from './open-door.tsx';

let door: DoorPage;
let endLayout: () => void;
beforeEach(() => {
  endLayout = layOut();
});
afterEach(async () => {
  endLayout();
  expect(await door.close()).toEqual([]);
});

const booked = 'P-0086';

it('says of somebody inside since when, how the name is read, and the note, in the two lines that a row has', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  const place = { activityId: session('A-105'), attendeeId: person(booked) };
  await act(() =>
    door.client.programme.book({ ...place, state: 'booked', note: 'Needs a seat at the front' }),
  );
  await door.letIn('A-105', booked);
  await door.says('Inside 1');
  const inside = [...door.page.root.querySelectorAll<HTMLElement>('[role=tab]')].find((tab) =>
    tab.textContent.includes('Inside'),
  );
  act(() => inside?.click());
  await door.says('Needs a seat at the front');
  const note = [...door.page.root.querySelectorAll('li button span')].find((line) =>
    line.textContent.includes('Needs a seat'),
  );
  const lines = [...(note?.parentElement?.children ?? [])].slice(1).map((line) => line.textContent);
  expect(lines).toEqual(['Since 10:48, Amira Haddoumi', 'Needs a seat at the front']);
});
