import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/checkin-desk.ts';
import { openRoomDesk, type RoomDesk, session } from '../../support/room-desk.ts';

let desk: RoomDesk;
beforeEach(async () => {
  // 09:50 in Stuttgart: "Housing after the boom" in Ahorn starts at 10:00, all of its 24 seats are booked.
  desk = await openRoomDesk('2022-05-08T07:50:00.000Z');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const HOUSING = 'A-103';

/** As an organiser does it in People. */
const register = (id: string, status: 'cancelled' | 'confirmed') =>
  desk.client.attendees.edit({ id, fields: { status } });

const book = (attendeeId: string) => desk.client.rooms.book({ activityId: session(HOUSING), attendeeId });

const placesIn = async (states: ('booked' | 'cancelled')[]) => {
  const { rows } = await desk.client.programme.bookings({
    activityId: session(HOUSING),
    states,
    offset: 0,
    limit: 200,
  });
  return rows.map(({ attendee }) => attendee.id);
};

describe('a registration that was cancelled', () => {
  it('gives the seat free at the door, for whoever waits', async () => {
    const [gone = ''] = await desk.names(HOUSING, 'missing');
    const [next] = await desk.names(HOUSING, 'waiting');
    await register(gone, 'cancelled');
    const numbers = await desk.numbers(HOUSING);
    const { person } = await desk.client.rooms.takeNext({ activityId: session(HOUSING) });
    expect([
      [numbers?.booked, numbers?.missing],
      (await desk.names(HOUSING, 'missing')).includes(gone),
      [person.id, person.booking],
    ]).toEqual([[23, 23], false, [next, 'booked']]);
  });

  it('waits for no seat', async () => {
    const [gone = '', next] = await desk.names(HOUSING, 'waiting');
    await register(gone, 'cancelled');
    const [seated = ''] = await desk.names(HOUSING, 'missing');
    await register(seated, 'cancelled');
    const { person } = await desk.client.rooms.takeNext({ activityId: session(HOUSING) });
    expect([person.id, (await desk.names(HOUSING, 'waiting')).includes(gone)]).toEqual([next, false]);
  });

  it('gets no place, and is told why', async () => {
    const [gone = ''] = await desk.names(HOUSING, 'missing');
    await register(gone, 'cancelled');
    const { programme, rooms } = desk.client;
    const wish = { activityId: session(HOUSING), attendeeId: gone };
    const name = (await desk.client.attendees.get({ id: gone })).card.name;
    expect([
      await refusal(book(gone)),
      await refusal(rooms.wait(wish)),
      await refusal(programme.book({ ...wish, state: 'auto' })),
    ]).toEqual(Array(3).fill(`CANNOT registration-cancelled ${name}`));
  });

  it('has its place again when it is taken up again', async () => {
    const [gone = ''] = await desk.names(HOUSING, 'missing');
    await register(gone, 'cancelled');
    const without = [(await placesIn(['booked'])).includes(gone), await placesIn(['cancelled'])];
    await register(gone, 'confirmed');
    expect([without, (await placesIn(['booked'])).includes(gone), await placesIn(['cancelled'])]).toEqual([
      [false, [gone]],
      true,
      [],
    ]);
  });

  it('is told to every screen that counts seats', async () => {
    const [gone = ''] = await desk.names(HOUSING, 'missing');
    const news = await desk.client.notices.follow({ after: null });
    const nextKind = async () => {
      const { done, value } = await news.next();
      return done ? null : value.notice?.kind;
    };
    const first = nextKind();
    await register(gone, 'cancelled');
    await desk.client.attendees.edit({ id: gone, fields: { town: 'Ulm' } });
    const kinds = [await first, await nextKind(), await nextKind()];
    await news.return(undefined);
    expect(kinds).toEqual(['attendees', 'bookings', 'attendees']);
  });
});
