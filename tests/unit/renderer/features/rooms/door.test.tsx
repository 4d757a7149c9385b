import { readFileSync } from 'node:fs';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { person, session } from '../../../../support/room-desk.ts';
import { openTicketKeys } from '../../../../support/signed-ticket.ts';
import { type DoorPage, openDoor } from './open-door.tsx';

interface SamplePerson {
  readonly key: string;
  readonly codes?: readonly string[];
}

const people: readonly SamplePerson[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../../../resources/sample-event/attendees.json`, 'utf8'),
);
const codeOf = (key: string): string => people.find((one) => one.key === key)?.codes?.[0] ?? '';

let door: DoorPage;
afterEach(async () => {
  expect(await door.close()).toEqual([]);
});

const booked = 'P-0086';
const waiting = 'P-0022';

it('opens the room that this device stands at, with the session of the clock and its numbers in words', async () => {
  door = await openDoor('Linde');
  const said = await door.says('Cooling the old town');
  expect(said).toContain('12 minuntil start');
  expect(said).toContain('Seats open up at 11:05.');
  const picture = door.page.root.querySelector('[role=img]')?.getAttribute('aria-label');
  expect(picture).toBe('0 inside, 32 booked and missing, 4 free, 36 seats');
});

it('lets a scan in, counts it, and takes it back with Ctrl Z', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.read(codeOf(booked));
  await door.says('Welcome, booked for this workshop');
  await door.says('Missing 31');
  door.page.press('z', { ctrlKey: true });
  await door.says('is as before the scan.');
  await door.says('Missing 32');
  expect(await door.names('A-105', 'inside')).toEqual([]);
});

it('scans out where the switch says so, and says it', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  await door.letIn('A-105', booked);
  await door.says('Inside 1');
  const [, out] = door.page.root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]');
  act(() => out?.click());
  await door.says('Scanning out');
  door.read(codeOf(booked));
  await door.says('Has left the room');
  await door.says('Inside 0');
  expect(await door.names('A-105', 'inside')).toEqual([]);
});

it('says at the wrong door where somebody is booked, and lets them in only with a reason', async () => {
  door = await openDoor('Hall 2');
  await door.says('Leading through a crisis');
  door.read(codeOf(booked));
  await door.says('Wrong session. Booked for Room Linde, 11:00.');
  door.page.click('Let in');
  await door.says('Choose a reason first');
  const reason = door.page.root.querySelector<HTMLInputElement>('form input[type=radio]');
  act(() => reason?.click());
  door.page.press('Enter', { ctrlKey: true });
  await door.says('Welcome, without a booking');
  expect(await door.names('A-106', 'inside')).toEqual([person(booked)]);
});

it('calls who has a genuine ticket and is not on the list by its number, and offers no way in', async () => {
  door = await openDoor('Hall 2');
  await door.says('Leading through a crisis');
  const keys = openTicketKeys();
  await act(() => door.client.event.save({ ticketKeys: [keys.publicKey] }));
  door.read(keys.ticketOf('seedseed1234'));
  const said = await door.says('Ticket seedseed');
  expect(said).toContain('No booking.');
  expect(said).not.toContain('Let in');
  door.read(codeOf(booked));
  expect(await door.says('Wrong session.')).toContain('Ticket seedseed: No booking');
});

it('tells the place on the waiting list, and keeps a refusal in sight behind the next scan', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.read(codeOf(waiting));
  await door.says('On the waiting list. Place 3.');
  door.read(codeOf(booked));
  const said = await door.says('Welcome, booked');
  expect(said).toContain(': On the waiting list');
});

it('offers to check in here who came past the entrance, and keeps them inside', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.read(codeOf(booked));
  await door.says('Check in here');
  door.page.click('Check in here');
  await door.says('Checked in for today. The badge is at the desk.');
  const known = await door.client.rooms.person({ activityId: session('A-105'), attendeeId: person(booked) });
  expect([known.isCheckedIn, known.insideSince !== null]).toEqual([true, true]);
});

it('finds by a name, says how each stands here, and lets in with Enter', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.type('kirchb');
  await door.says('Not booked here');
  door.enter();
  await door.says('No booking. Seats open up at 11:05.');
  expect(await door.names('A-105', 'inside')).toEqual([]);
});

it('gives a seat that came free to whoever is next', async () => {
  door = await openDoor('Ahorn', '2022-05-08T07:50:00.000Z');
  await door.says('Housing after the boom');
  expect(door.page.root.textContent).not.toContain('Give a seat');
  const [first = ''] = await door.names('A-103', 'missing');
  const [next] = await door.names('A-103', 'waiting');
  await act(() => door.client.rooms.cancel({ activityId: session('A-103'), attendeeId: first }));
  await door.says('Give a seat');
  door.page.click('Give a seat');
  await door.says('Waiting 5');
  expect(await door.names('A-103', 'missing')).toContain(next);
});

it('counts the scans that the line lost until they are scanned again, whoever comes between', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.cutLine(true);
  door.read(codeOf(booked));
  door.read(codeOf(waiting));
  const lost = await door.says('2 codes were scanned and not read');
  door.cutLine(false);
  door.read(codeOf(booked));
  await door.says('Welcome, booked');
  const after = await door.says('One code was scanned and not read');
  door.page.click('Dismiss');
  expect([
    lost.includes('The last step'),
    after.includes('Welcome, booked'),
    door.page.root.textContent.includes('not read'),
  ]).toEqual([false, true, false]);
});

it('lets whoever was chosen out of the session at whose door the code was read, also when the next is on', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  await door.letIn('A-105', booked);
  for (const key of [booked, waiting])
    await act(() =>
      door.client.attendees.setCode({ id: person(key), code: 'SHARED-CODE-1', isRevoked: false }),
    );
  const [, out] = door.page.root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]');
  act(() => out?.click());
  await door.says('Scanning out');
  door.read('SHARED-CODE-1');
  await door.says('Which one?');
  act(() => {
    window.location.hash = `#/rooms/Linde/${session('A-204')}`;
  });
  await door.says('Chosen by hand.');
  const { name } = await door.client.rooms.person({
    activityId: session('A-105'),
    attendeeId: person(booked),
  });
  const choice = [...door.page.root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === `This one${name}`,
  );
  act(() => choice?.click());
  await door.says('Has left the room');
  expect([await door.names('A-105', 'inside'), await door.names('A-204', 'inside')]).toEqual([[], []]);
});

it('says what an unknown code is without changing anything', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.read('#UT01008000000012345');
  await door.says('Unknown code. This is not one of our codes.');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Unknown code.');
});

it('keeps the room, and goes back to all of them', async () => {
  door = await openDoor('');
  await door.says('Room Linde');
  door.page.click('Room Linde');
  await door.says('Cooling the old town');
  expect(door.page.saved().room).toBe('Linde');
  door.page.click('Back to all rooms');
  await door.says('Pick the room');
  expect(door.page.saved().room).toBe('');
});

it('says of a room without a session when the next one is', async () => {
  door = await openDoor('Linde', '2022-05-08T06:00:00.000Z');
  expect(await door.says('Nothing on in this room now')).toContain('Next: Cooling the old town, Sun 11:00.');
});

it('raises speakers who were not seen, with their room and minutes', async () => {
  door = await openDoor('', '2022-05-08T08:40:00.000Z');
  const said = await door.says('Speakers missing');
  expect(said).toContain('starts in 20 min');
});

it('books a seat for somebody, and tells of another place at the same time', async () => {
  // Booked in Linde at 11:00; Buche has seats at that time.
  door = await openDoor('Buche');
  await door.says('Ready for the next guest');
  door.type('haddoumi');
  await door.says('Not booked here');
  door.page.click('Amira Haddoumi');
  await door.says('Not checked in today');
  door.page.click('Book a seat');
  const said = await door.says('Also has a place at the same time: Room Linde, 11:00.');
  expect(said).toContain('Give the seat back');
});

it('keeps who was turned away when the session ends, with the session, until somebody settles it', async () => {
  door = await openDoor('Linde');
  await door.says('Ready for the next guest');
  door.read(codeOf(waiting));
  await door.says('On the waiting list.');
  // 13:20 in Stuttgart: the workshop has ended, and nothing else is on in this room today.
  door.clock.set('2022-05-08T11:20:00.000Z');
  await door.client.event.save({ venue: 'Town hall' });
  const said = await door.says('This session has ended.');
  expect(said).toContain('Cooling the old town');
  expect(said).toContain('On the waiting list.');
  door.page.press('Escape');
  await door.says('Nothing on in this room now');
});
