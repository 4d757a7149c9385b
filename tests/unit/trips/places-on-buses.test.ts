import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/checkin-desk.ts';
import { rollOn, type TripDesk } from '../../support/trip-desk.ts';
import { useBusTwo } from './bus-two.ts';

const here = useBusTwo();

describe('a person at the wrong bus', () => {
  let four: ReturnType<TripDesk['at']>;
  let five: ReturnType<TripDesk['at']>;
  beforeEach(() => {
    here.desk.clock.set('2022-05-09T11:50:00.000Z');
    four = here.desk.at('T-4', 'B-4');
    five = here.desk.at('T-4', 'B-5');
  });

  it('is told where they are booked, and is moved while a seat is free', async () => {
    const [{ attendeeId: id } = { attendeeId: '' }] = (await four.roll('out')).missing;
    const wrong = await five.mark('out', { kind: 'aboard', attendeeId: id });
    const place = (await five.get()).seats.find((seat) => seat.attendeeId === id);
    await five.mark('out', { kind: 'place', attendeeId: id, toBus: 'B-5' });
    const right = await five.mark('out', { kind: 'aboard', attendeeId: id });
    expect([
      [wrong.scan?.verdict, wrong.scan?.reason, place?.bus],
      right.scan?.verdict,
      (await four.numbers('out')).expected,
      (await five.numbers('out')).expected,
    ]).toEqual([['refused', 'not-booked', 'B-4'], 'admitted', 45, 22]);
  });

  it('is not moved onto a full bus', async () => {
    const people = (await five.roll('out')).missing.slice(0, 3);
    const outcomes: string[] = [];
    for (const { attendeeId } of people)
      outcomes.push(await refusal(five.mark('out', { kind: 'place', attendeeId, toBus: 'B-4' })));
    expect(outcomes).toEqual(['done', 'done', 'CANNOT bus-full Bus 4 48']);
  });
});

describe('the waiting list of a full bus', () => {
  it('moves up when somebody does not come', async () => {
    here.desk.clock.set('2022-05-09T11:50:00.000Z');
    const six = here.desk.at('T-5', 'B-6');
    const [next] = (await six.get()).seats
      .filter(({ state }) => state === 'waitlisted')
      .sort((a, b) => (a.since < b.since ? -1 : 1));
    const waiting = next?.attendeeId ?? '';
    const [absent] = (await six.roll('out')).missing;
    const full = await refusal(six.mark('out', { kind: 'place', attendeeId: waiting, toBus: 'B-6' }));
    await six.mark('out', {
      kind: 'excuse',
      attendeeId: absent?.attendeeId ?? '',
      reason: 'not-coming',
      note: '',
    });
    await six.mark('out', { kind: 'place', attendeeId: waiting, toBus: 'B-6' });
    const { scan } = await six.mark('out', { kind: 'aboard', attendeeId: waiting });
    expect([full, scan?.verdict, await six.numbers('out')]).toEqual([
      'CANNOT bus-full Bus 6 28',
      'admitted',
      { aboard: 1, expected: 28, missing: 27, excused: 1, isClosed: false },
    ]);
  });
});

describe('the waiting list of a trip without buses', () => {
  it('moves up to the places of the trip, and no further', async () => {
    const { desk } = here;
    const { activity } = await desk.client.programme.save({
      id: '',
      fields: {
        kind: 'field-trip',
        title: { en: 'On foot', de: 'Zu Fuß' },
        from: '2022-05-08T12:00:00.000Z',
        until: '2022-05-08T16:00:00.000Z',
        capacity: 2,
        held: 1,
      },
      legs: [{ id: 'out', kind: 'out', name: { en: 'Out', de: 'Hin' }, at: '2022-05-08T12:00:00.000Z' }],
    });
    const first = await desk.person({ given: 'Ada' });
    const second = await desk.person({ given: 'Bea' });
    for (const attendeeId of [first, second])
      await desk.client.programme.book({ activityId: activity.id, attendeeId, state: 'waitlisted' });
    const send = (attendeeId: string, kind: 'place' | 'aboard') =>
      desk.client.trips.mark({
        mark: {
          id: `${kind} ${attendeeId}`,
          at: '2022-05-08T11:50:00.000Z',
          activityId: activity.id,
          legId: 'out',
          busId: '',
          act: kind === 'place' ? { kind, attendeeId, toBus: '' } : { kind, attendeeId },
        },
        sentAt: '2022-05-08T11:50:00.000Z',
      });
    await send(first, 'place');
    const { scan } = await send(first, 'aboard');
    const full = await refusal(send(second, 'place'));
    const roll = rollOn(await desk.client.trips.get({ activityId: activity.id }), 'out', '');
    expect([scan?.verdict, full, roll.aboard.map(({ attendeeId }) => attendeeId)]).toEqual([
      'admitted',
      'CANNOT activity-full 2 1',
      [first],
    ]);
  });
});

describe('a registration that was cancelled', () => {
  it('has no seat, gives it to whoever waits, and is not placed by a leader', async () => {
    here.desk.clock.set('2022-05-09T11:50:00.000Z');
    const six = here.desk.at('T-5', 'B-6');
    const [gone] = (await six.roll('out')).missing;
    const [waiting] = (await six.get()).seats.filter(({ state }) => state === 'waitlisted');
    const attendeeId = gone?.attendeeId ?? '';
    const { card } = await here.desk.client.attendees.edit({
      id: attendeeId,
      fields: { status: 'cancelled' },
    });
    const { expected } = await six.numbers('out');
    const place = { kind: 'place' as const, toBus: 'B-6' };
    const refused = await refusal(six.mark('out', { ...place, attendeeId }));
    await six.mark('out', { ...place, attendeeId: waiting?.attendeeId ?? '' });
    expect([expected, refused, (await six.numbers('out')).expected]).toEqual([
      27,
      `CANNOT registration-cancelled ${card.name}`,
      28,
    ]);
  });
});

it('a leg stays on which somebody was scanned, who is named, and goes when the scan is taken back', async () => {
  const { bus, desk } = here;
  const rider = await bus.someone('out');
  const takeOut = () =>
    desk.client.programme.save({ id: bus.activityId, fields: {}, legs: [{ id: 'T-2-out', isGone: true }] });
  await bus.mark('out', { kind: 'aboard', attendeeId: rider });
  const refused = await refusal(takeOut());
  await bus.mark('out', { kind: 'off', attendeeId: rider });
  const { activity } = await takeOut();
  expect([refused, activity.legs.map(({ id }) => id)]).toEqual([
    `CANNOT leg-has-people Boarding Einsteigen 1 ${await bus.nameOf(rider)}`,
    ['T-2-stop-1', 'T-2-stop-2', 'T-2-return'],
  ]);
});

describe('a bus that is taken out of a trip', () => {
  const takeOut = () =>
    here.desk.client.programme.save({
      id: here.bus.activityId,
      fields: {},
      buses: [{ id: 'B-2', isGone: true }],
    });

  it('is refused with who is on it, and with who was aboard and has no place any more', async () => {
    const rider = await here.bus.someone('out');
    const full = await refusal(takeOut());
    await here.bus.mark('out', { kind: 'aboard', attendeeId: rider });
    for (const { attendeeId } of (await here.bus.get()).seats)
      await here.desk.client.rooms.cancel({ activityId: here.bus.activityId, attendeeId });
    const scanned = await refusal(takeOut());
    expect([full.slice(0, 30), scanned]).toEqual([
      'CANNOT bus-has-people Bus 2 27',
      `CANNOT bus-has-people Bus 2 1 ${await here.bus.nameOf(rider)}`,
    ]);
  });

  it('goes when nobody has a place on it', async () => {
    for (const { attendeeId } of (await here.bus.get()).seats)
      await here.desk.client.rooms.cancel({ activityId: here.bus.activityId, attendeeId });
    const { activity } = await takeOut();
    expect(activity.buses).toEqual([]);
  });
});
