import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRoomDesk, person, type RoomDesk, session } from '../../support/room-desk.ts';

const MINUTE_MS = 60_000;

let desk: RoomDesk;
beforeEach(async () => {
  // 10:40 in Stuttgart: "Cooling the old town" in Linde starts at 11:00.
  desk = await openRoomDesk('2022-05-08T08:40:00.000Z');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

describe('a door', () => {
  it('turns to the next session 15 minutes before it starts', async () => {
    const title = async () => (await desk.door('Linde')).activity?.title.en;
    const before = await title();
    desk.clock.advance(5 * MINUTE_MS);
    expect([before, await title()]).toEqual([undefined, 'Cooling the old town']);
  });

  it('says who is still inside the one before: after its end only where people are scanned out', async () => {
    const still = async () => {
      desk.clock.set('2022-05-08T07:46:00.000Z');
      const { activity, stillInside } = await desk.door('Hall 1');
      return [activity?.title.en, stillInside?.title.en, stillInside?.inside];
    };
    desk.clock.set('2022-05-08T07:10:00.000Z');
    await desk.letIn('A-101', 'P-0001');
    await desk.letIn('A-101', 'P-0002');
    const unseen = await still();
    desk.clock.set('2022-05-08T07:44:00.000Z');
    await desk.letIn('A-101', 'P-0001', 'exit');
    expect([unseen, await still()]).toEqual([
      ['Twin towns in wartime', undefined, undefined],
      ['Twin towns in wartime', 'Opening: cities hold together', 1],
    ]);
  });

  it('counts as seats what is sat in, what is kept and what is free', async () => {
    const before = await desk.numbers('A-105');
    await desk.letIn('A-105', 'P-0086');
    await desk.letIn('A-105', 'P-0095');
    expect([before, await desk.numbers('A-105')]).toEqual([
      { capacity: 36, booked: 32, inside: 0, missing: 32, waiting: 3, free: 4, held: 4 },
      { capacity: 36, booked: 32, inside: 2, missing: 30, waiting: 3, free: 4, held: 4 },
    ]);
  });

  it('gives its lists by windows: the missing by name, the newest inside first, the waiting in their order', async () => {
    await desk.letIn('A-105', 'P-0086');
    desk.clock.advance(MINUTE_MS);
    await desk.letIn('A-105', 'P-0095');
    const window = await desk.client.rooms.people({
      activityId: session('A-105'),
      list: 'missing',
      offset: 28,
      limit: 10,
    });
    expect([window.total, window.rows.length]).toEqual([30, 2]);
    expect([await desk.names('A-105', 'inside'), await desk.names('A-105', 'waiting')]).toEqual([
      [person('P-0095'), person('P-0086')],
      [person('P-0167'), person('P-0122'), person('P-0022')],
    ]);
  });

  it('is listed before the doors where nothing is on or comes any more today', async () => {
    const listed = async (at: string) => {
      desk.clock.set(at);
      const { rooms } = await desk.client.rooms.list({});
      return [rooms.filter(({ isToday }) => isToday).length, rooms.map(({ room }) => room).join(', ')];
    };
    expect([await listed('2022-05-08T08:40:00.000Z'), await listed('2022-05-08T15:30:00.000Z')]).toEqual([
      [8, 'Ahorn, Buche, Eiche, Esche, Foyer, Hall 1, Hall 2, Linde, Kelter hall'],
      [2, 'Foyer, Hall 1, Ahorn, Buche, Eiche, Esche, Hall 2, Kelter hall, Linde'],
    ]);
  });

  it('takes who is scanned out off the seats, and lets them in again', async () => {
    await desk.letIn('A-105', 'P-0086');
    const out = await desk.letIn('A-105', 'P-0086', 'exit');
    const between = await desk.numbers('A-105');
    const again = await desk.letIn('A-105', 'P-0086');
    expect([out.verdict, between?.inside, between?.missing, again.verdict]).toEqual([
      'admitted',
      0,
      31,
      'admitted',
    ]);
  });
});

describe('another door', () => {
  it('says where somebody is booked who stands at the wrong one', async () => {
    // Booked in Linde at 11:00, comes to the training in Hall 2 at the same time.
    const { verdict, reason, explanation } = await desk.letIn('A-106', 'P-0086');
    expect([verdict, reason, explanation['place'], explanation['startsAt']]).toEqual([
      'refused',
      'not-booked',
      'Linde',
      '2022-05-08T09:00:00.000Z',
    ]);
  });

  it('means having left the first, and coming back there is no second entry', async () => {
    await desk.letIn('A-105', 'P-0086');
    desk.clock.advance(MINUTE_MS);
    await desk.letIn('A-104', 'P-0086');
    const left = await desk.numbers('A-105');
    const seen = await desk.client.rooms.person({
      activityId: session('A-105'),
      attendeeId: person('P-0086'),
    });
    desk.clock.advance(MINUTE_MS);
    const back = await desk.letIn('A-105', 'P-0086');
    expect([left?.inside, seen.seen?.room, back.verdict, (await desk.numbers('A-105'))?.inside]).toEqual([
      0,
      'Hall 1',
      'admitted',
      1,
    ]);
  });

  it('changes nothing where the event does not take it so', async () => {
    await desk.client.event.save({ leavesByEnteringElsewhere: false });
    await desk.letIn('A-105', 'P-0086');
    desk.clock.advance(MINUTE_MS);
    await desk.letIn('A-104', 'P-0086');
    desk.clock.advance(MINUTE_MS);
    const back = await desk.letIn('A-105', 'P-0086');
    expect([(await desk.numbers('A-105'))?.inside, back.reason]).toEqual([1, 'already-in']);
  });
});

describe('whom a door knows', () => {
  it('knows who was not checked in at the entrance today, also of those who came yesterday', async () => {
    const isCheckedIn = async () =>
      (await desk.client.rooms.person({ activityId: session('A-105'), attendeeId: person('P-0086') }))
        .isCheckedIn;
    const before = await isCheckedIn();
    await desk.client.checkin.admit({
      checkpointId: 'entrance',
      attendeeId: person('P-0086'),
      via: 'touch',
    });
    const after = await isCheckedIn();
    desk.clock.set('2022-05-09T08:40:00.000Z');
    expect([before, after, await isCheckedIn()]).toEqual([false, true, false]);
  });

  it('raises a speaker whom it has not seen 20 minutes before the start, until they are let in', async () => {
    const raised = async () =>
      (await desk.client.rooms.missingSpeakers({})).map(
        ({ name, room, startsInMinutes }) => `${name}, ${room}, ${startsInMinutes}`,
      );
    const before = await raised();
    await desk.letIn('A-105', 'P-0050');
    expect(before).toContain('Ilse Brandhuber, Linde, 20');
    expect(await raised()).not.toContain('Ilse Brandhuber, Linde, 20');
  });

  it('tells nobody about rooms at a screen for trips', async () => {
    const { createRouterClient } = await import('@orpc/server');
    const trip = createRouterClient(desk.desk.router, {
      context: { session: desk.desk.openSession('trip') },
    });
    await expect(trip.rooms.list({})).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const room = createRouterClient(desk.desk.router, {
      context: { session: desk.desk.openSession('room') },
    });
    expect((await room.rooms.list({})).rooms.map((one) => one.room)).toContain('Linde');
  });
});
