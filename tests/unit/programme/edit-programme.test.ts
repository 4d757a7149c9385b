import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { tamper } from '../../support/open-tables.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
  await desk.client.event.save({
    name: 'Test',
    timeZone: 'Europe/Berlin',
    from: '2022-05-08',
    until: '2022-05-10',
  });
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const at = (time: string): string => `2022-05-08T${time}:00.000Z`;

const add = async (fields: object, more: object = {}): Promise<string> => {
  const { activity } = await desk.client.programme.save({
    id: '',
    fields: { title: { en: 'Talk', de: '' }, from: at('09:00'), until: at('10:00'), ...fields },
    ...more,
  });
  return activity.id;
};

describe('an activity', () => {
  it('is changed field by field, and a title in one language is the title in both', async () => {
    const id = await add({ room: 'Esche', capacity: 20 });
    await desk.client.programme.save({ id, fields: { room: 'Linde' } });
    const { activity } = await desk.client.programme.get({ id });
    expect([activity.title, activity.room, activity.capacity, activity.policy]).toEqual([
      { en: 'Talk', de: 'Talk' },
      'Linde',
      20,
      'open',
    ]);
  });

  it.each([
    ['without a title', { title: { en: ' ', de: '' } }, 'activity-needs-title'],
    ['that ends before it begins', { until: at('08:00') }, 'activity-ends-before-start'],
    ['with a rule that is not understood', { rules: '{"fly": [1]}' }, 'rule-unknown-operator'],
  ])('%s is not saved', async (_what, fields, why) => {
    expect(await refusal(add(fields))).toContain(`CANNOT ${why}`);
  });

  it('that was taken out is put back as it was; one that never was is not found', async () => {
    const id = await add({ room: 'Linde', capacity: 12 });
    const { activity } = await desk.client.programme.get({ id });
    await desk.client.programme.takeOut({ id });
    const between = (await desk.client.programme.list()).rows.length;
    const out = await desk.client.programme.takenOut();
    const back = await desk.client.programme.putBack({ id });
    expect([
      between,
      out,
      back.activity,
      await desk.client.programme.takenOut(),
      await refusal(desk.client.programme.putBack({ id: 'nowhere' })),
    ]).toEqual([
      0,
      [{ id, title: activity.title, from: activity.from, room: 'Linde' }],
      activity,
      [],
      'NOT_FOUND',
    ]);
  });

  it('with people inside is called off only after its end, when nobody has to be scanned out any more', async () => {
    const guest = await desk.person({ given: 'Ada' });
    const id = await add({});
    desk.clock.set(at('09:10'));
    await desk.client.checkin.admit({ checkpointId: `door/${id}`, attendeeId: guest, via: 'touch' });
    const during = await refusal(desk.client.programme.takeOut({ id }));
    desk.clock.set(at('10:01'));
    expect([during, await desk.client.programme.takeOut({ id })]).toEqual([
      'CANNOT activity-has-people-inside 1',
      { outcome: 'cancelled' },
    ]);
  });

  it('nobody uses goes away; one with a place in it stays as cancelled', async () => {
    const guest = await desk.person({ given: 'Ada' });
    const [free, used] = [await add({}), await add({})];
    await desk.client.programme.book({ activityId: used, attendeeId: guest, state: 'auto' });
    const outcomes = [
      await desk.client.programme.takeOut({ id: free }),
      await desk.client.programme.takeOut({ id: used }),
    ];
    const { rows } = await desk.client.programme.list();
    expect([outcomes, rows.map(({ activity }) => [activity.id === used, activity.isCancelled])]).toEqual([
      [{ outcome: 'gone' }, { outcome: 'cancelled' }],
      [[true, true]],
    ]);
  });
});

describe('a trip', () => {
  const bus = { id: 'B-1', name: 'Bus 1', seats: 1, leader: '', leaderName: 'Meryem', phone: '' };
  const leg = {
    id: 'out',
    kind: 'out' as const,
    name: { en: 'Boarding', de: 'Einsteigen' },
    at: at('09:00'),
  };

  it('gets legs and buses, and loses a bus only while nobody has a seat in it', async () => {
    const guest = await desk.person({ given: 'Ada' });
    const id = await add(
      { kind: 'field-trip' },
      { legs: [leg], buses: [bus, { ...bus, id: '', name: 'Bus 2' }] },
    );
    const { activity } = await desk.client.programme.get({ id });
    await desk.client.programme.book({ activityId: id, attendeeId: guest, state: 'booked', bus: 'B-1' });
    const other = activity.buses.find(({ name }) => name === 'Bus 2')?.id ?? '';
    await desk.client.programme.save({ id, fields: {}, buses: [{ id: other, isGone: true }] });
    const refused = await refusal(
      desk.client.programme.save({ id, fields: {}, buses: [{ id: 'B-1', isGone: true }] }),
    );
    const after = await desk.client.programme.get({ id });
    expect([activity.legs, refused, after.activity.buses]).toEqual([
      [leg],
      'CANNOT bus-has-people Bus 1 1 Ada',
      [bus],
    ]);
  });

  it('takes whoever was on a bus that is gone aboard any other, as its roll call expects', async () => {
    const ada = await desk.person({ given: 'Ada' });
    const id = await add({ kind: 'field-trip' }, { legs: [leg], buses: [bus, { ...bus, id: 'B-2' }] });
    const place = { activityId: id, attendeeId: ada };
    await desk.client.programme.book({ ...place, state: 'booked', bus: 'B-2' });
    await desk.client.programme.book({ ...place, state: 'cancelled' });
    await desk.client.programme.save({ id, fields: {}, buses: [{ id: 'B-2', isGone: true }] });
    await desk.client.programme.book({ ...place, state: 'booked' });
    const checkpointId = rollCallOf(id, 'out', 'B-1');
    const { verdict, reason } = await desk.client.checkin.admit({
      checkpointId,
      attendeeId: ada,
      via: 'touch',
    });
    expect([verdict, reason]).toEqual(['admitted', 'admitted']);
  });

  it('does not take more people than its bus has seats', async () => {
    const id = await add({ kind: 'field-trip' }, { legs: [leg], buses: [bus] });
    const guests = [await desk.person({ given: 'Ada' }), await desk.person({ given: 'Bea' })];
    const [first = '', second = ''] = guests;
    await desk.client.programme.book({ activityId: id, attendeeId: first, state: 'booked', bus: 'B-1' });
    const full = await refusal(
      desk.client.programme.book({ activityId: id, attendeeId: second, state: 'booked', bus: 'B-1' }),
    );
    const auto = await desk.client.programme.book({
      activityId: id,
      attendeeId: second,
      state: 'auto',
      bus: 'B-1',
    });
    expect([full, auto.state]).toEqual(['CANNOT bus-full Bus 1 1', 'waitlisted']);
  });
});

describe('places in an activity', () => {
  it('go to who comes first, then to the waiting list, whose order can be changed', async () => {
    const id = await add({ capacity: 2, held: 1 });
    const people: string[] = [];
    for (const given of ['Ada', 'Bea', 'Cem', 'Dag']) {
      people.push(await desk.person({ given }));
      desk.clock.advance(60_000);
      await desk.client.programme.book({ activityId: id, attendeeId: people.at(-1) ?? '', state: 'auto' });
    }
    const [, bea = '', , dag = ''] = people;
    const order = async () =>
      (
        await desk.client.programme.bookings({
          activityId: id,
          states: ['booked', 'waitlisted'],
          offset: 0,
          limit: 10,
        })
      ).rows.map(({ attendee, state, queue }) => `${attendee.name} ${state} ${queue}`);
    const before = await order();
    await desk.client.programme.queueBefore({ activityId: id, attendeeId: dag, beforeId: bea });
    const refused = await refusal(
      desk.client.programme.book({ activityId: id, attendeeId: dag, state: 'booked' }),
    );
    const after = await order();
    await desk.client.programme.book({ activityId: id, attendeeId: dag, state: 'booked', evenIfFull: true });
    expect({ before, after, refused, last: await order() }).toEqual({
      before: ['Ada booked 0', 'Bea waitlisted 1', 'Cem waitlisted 2', 'Dag waitlisted 3'],
      after: ['Ada booked 0', 'Dag waitlisted 1', 'Bea waitlisted 2', 'Cem waitlisted 3'],
      refused: 'CANNOT activity-full 2 1',
      last: ['Ada booked 0', 'Dag booked 0', 'Bea waitlisted 1', 'Cem waitlisted 2'],
    });
  });
});

it('of a waiting list that is put into another order screens hear once', async () => {
  const id = await add({ capacity: 0 });
  const people: string[] = [];
  for (const given of ['Ada', 'Bea', 'Cem', 'Dag']) {
    people.push(await desk.person({ given }));
    desk.clock.advance(60_000);
    await desk.client.programme.book({
      activityId: id,
      attendeeId: people.at(-1) ?? '',
      state: 'waitlisted',
    });
  }
  const [ada = '', , , dag = ''] = people;
  const line = new AbortController();
  const news = await desk.client.notices.follow({ after: null }, { signal: line.signal });
  const first = news.next();
  await desk.client.programme.queueBefore({ activityId: id, attendeeId: dag, beforeId: ada });
  await desk.client.event.save({ venue: 'Old hall' });
  const told = [(await first).value, (await news.next()).value];
  line.abort();
  expect(told).toMatchObject([{ notice: { kind: 'bookings' } }, { notice: { kind: 'event' } }]);
});

describe('a programme that contradicts itself', () => {
  it('is told so: rooms, speakers, people, seats', async () => {
    const ada = await desk.person({ given: 'Ada' });
    const bea = await desk.person({ given: 'Bea' });
    const one = await add({ title: { en: 'One', de: '' }, room: 'Esche', speakers: [ada], capacity: 1 });
    const two = await add({
      title: { en: 'Two', de: '' },
      room: 'esche',
      speakers: [ada],
      speakerNames: ['Cem'],
      from: at('09:30'),
      until: at('10:30'),
    });
    await add({ title: { en: 'After', de: '' }, room: 'Esche', from: at('10:30'), until: at('11:00') });
    await add({ title: { en: 'Off', de: '' }, room: 'Esche', isCancelled: true });
    for (const [activityId, attendeeId] of [
      [one, ada],
      [one, bea],
      [two, bea],
    ] as const)
      await desk.client.programme.book({ activityId, attendeeId, state: 'booked', evenIfFull: true });
    const { warnings } = await desk.client.programme.list();
    const doubles = await desk.client.programme.doubleBookings();
    expect({ warnings, doubles }).toEqual({
      warnings: [
        { code: 'room-twice', activityId: one, otherId: two, params: { room: 'Esche' } },
        { code: 'speaker-twice', activityId: one, otherId: two, params: { name: 'Ada' } },
        { code: 'over-booked', activityId: one, otherId: '', params: { booked: '2', capacity: '1' } },
      ],
      doubles: {
        total: 1,
        rows: [{ attendeeId: bea, name: 'Bea', activityId: expect.any(String), otherId: expect.any(String) }],
      },
    });
  });
});

it('a title that another version or hand wrote is none, also of what is not in the programme', async () => {
  const home = temporaryFolder();
  await (await openTestDesk(home.folder)).desk.close();
  tamper(home.folder, "INSERT INTO activity_field VALUES ('gone', 'title', 'no JSON', 'z')");
  const { desk: own, client, bugs } = await openTestDesk(home.folder);
  const refused = await refusal(client.programme.putBack({ id: 'gone' }));
  await own.close();
  home.remove();
  expect([refused, bugs]).toEqual(['NOT_FOUND', []]);
});
