import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/checkin-desk.ts';
import { openRoomDesk, person, type RoomDesk, session } from '../../support/room-desk.ts';

let desk: RoomDesk;
beforeEach(async () => {
  // 09:50 in Stuttgart: "Housing after the boom" in Ahorn starts at 10:00, all of its 24 seats are booked.
  desk = await openRoomDesk('2022-05-08T07:50:00.000Z');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const place = (key: string, who: string) => ({ activityId: session(key), attendeeId: person(who) });

describe('the places of a session', () => {
  it('are given as long as there are any, and refused with the number afterwards', async () => {
    const { rooms } = desk.client;
    expect(await refusal(rooms.book(place('A-103', 'P-0001')))).toBe('CANNOT no-seat-left 24');
    const [somebody = ''] = await desk.names('A-103', 'missing');
    await rooms.cancel({ activityId: session('A-103'), attendeeId: somebody });
    const { person: booked } = await rooms.book(place('A-103', 'P-0001'));
    expect([booked.booking, await refusal(rooms.book(place('A-103', 'P-0002')))]).toEqual([
      'booked',
      'CANNOT no-seat-left 24',
    ]);
  });

  it('go to whoever is next on the waiting list, one after the other', async () => {
    const { rooms } = desk.client;
    const waiting = await desk.names('A-103', 'waiting');
    expect(await refusal(rooms.takeNext({ activityId: session('A-103') }))).toBe('CANNOT no-seat-left 24');
    const [one = '', other = ''] = await desk.names('A-103', 'missing');
    for (const attendeeId of [one, other]) await rooms.cancel({ activityId: session('A-103'), attendeeId });
    const first = await rooms.takeNext({ activityId: session('A-103') });
    const second = await rooms.takeNext({ activityId: session('A-103') });
    expect([first.person.id, second.person.id]).toEqual(waiting.slice(0, 2));
    expect((await desk.door('Ahorn')).nextWaiting?.id).toBe(waiting[2]);
  });

  it('tell the one who waits how many are before', async () => {
    const { person: waiting } = await desk.client.rooms.wait(place('A-103', 'P-0001'));
    expect([waiting.booking, waiting.position]).toEqual(['waitlisted', 7]);
  });

  it('can be two at the same time, which is told', async () => {
    // Already booked at 11:00 in Linde.
    const { overlaps } = await desk.client.rooms.book(place('A-107', 'P-0086'));
    expect(overlaps.map(({ title, room }) => [title.en, room])).toEqual([['Cooling the old town', 'Linde']]);
  });

  it('are changed by a host as well', async () => {
    const host = await desk.signedIn('host');
    const { person: booked } = await host.rooms.book(place('A-107', 'P-0001'));
    expect(booked.booking).toBe('booked');
  });

  it('that are held are given away by organisers alone', async () => {
    const host = await desk.signedIn('host');
    const organiser = await desk.signedIn('organiser');
    expect(await refusal(host.rooms.book(place('A-105', 'P-0001')))).toBe('CANNOT no-seat-left 36');
    expect((await organiser.rooms.book(place('A-105', 'P-0001'))).person.booking).toBe('booked');
  });

  it('of a session or a person that is not there are nobody’s', async () => {
    const { rooms } = desk.client;
    expect([
      await refusal(rooms.book({ activityId: 'nothing', attendeeId: person('P-0001') })),
      await refusal(rooms.book({ activityId: session('A-103'), attendeeId: 'nobody' })),
    ]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('a workshop that fills', () => {
  it('says that it is full before anybody stands, lets the next in when one goes, and by a reason', async () => {
    const { rooms, checkin } = desk.client;
    const missing = await desk.names('A-103', 'missing');
    const door = `door/${session('A-103')}`;
    for (const attendeeId of missing) await checkin.admit({ checkpointId: door, attendeeId, via: 'touch' });
    expect((await desk.numbers('A-103'))?.free).toBe(0);
    const [next = ''] = await desk.names('A-103', 'waiting');
    const turnedAway = await checkin.admit({ checkpointId: door, attendeeId: next, via: 'touch' });
    expect([turnedAway.verdict, turnedAway.reason]).toEqual(['refused', 'waitlisted']);
    await checkin.admit({
      checkpointId: door,
      attendeeId: missing[0] ?? '',
      via: 'touch',
      direction: 'exit',
    });
    await rooms.cancel({ activityId: session('A-103'), attendeeId: missing[0] ?? '' });
    const { person: taken } = await rooms.takeNext({ activityId: session('A-103') });
    const letIn = await checkin.admit({ checkpointId: door, attendeeId: taken.id, via: 'touch' });
    const overFull = await checkin.admit({ checkpointId: door, attendeeId: missing[0] ?? '', via: 'touch' });
    expect([taken.id === next, letIn.verdict, overFull.reason]).toEqual([true, 'admitted', 'not-booked']);
  });

  it('opens its free seats to everybody five minutes after the start, where it is booked first', async () => {
    desk.clock.set('2022-05-08T09:04:00.000Z');
    const early = await desk.letIn('A-105', 'P-0167');
    desk.clock.set('2022-05-08T09:05:00.000Z');
    const open = await desk.door('Linde');
    const late = await desk.letIn('A-105', 'P-0167');
    expect([early.reason, open.isOpenToAll, late.verdict]).toEqual(['waitlisted', true, 'admitted']);
    expect((await desk.numbers('A-105'))?.waiting).toBe(2);
  });
});
