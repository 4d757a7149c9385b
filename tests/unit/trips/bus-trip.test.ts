import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareHeads } from '../../../shared/domain/trips/head-count.ts';
import { refusal } from '../../support/checkin-desk.ts';
import { windowClient } from '../../support/test-desk.ts';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';

let desk: TripDesk;
let bus: ReturnType<TripDesk['at']>;
beforeEach(async () => {
  desk = await openTripDesk();
  bus = desk.at('T-2', 'B-2');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const someone = async (legId: string): Promise<string> => {
  const [first] = (await bus.roll(legId)).missing;
  return first?.attendeeId ?? '';
};
const nameOf = async (id: string): Promise<string> =>
  (await bus.get()).people.find((one) => one.id === id)?.name ?? '';

describe('a bus trip from boarding to the return', () => {
  it('leaves without one for a reason, stops, and returns with a wrong head count that is resolved', async () => {
    const left = await someone('out');
    await bus.board('out', [left]);
    const boarded = await bus.numbers('out');
    const refused = await refusal(bus.mark('out', { kind: 'close', reasons: [] }));
    await bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: left, reason: 'not-coming', note: '' }],
    });
    const gone = await bus.numbers('out');

    desk.clock.advance(20 * 60_000);
    await bus.board('stop-1');
    await bus.mark('stop-1', { kind: 'close', reasons: [] });
    const lost = await someone('return');
    await bus.board('return', [lost]);
    await bus.mark('return', { kind: 'count', count: 25 });
    const wrong = await bus.roll('return');
    await bus.mark('return', {
      kind: 'excuse',
      attendeeId: lost,
      reason: 'own-way',
      note: 'Walks along the river',
    });
    const resolved = await bus.roll('return');
    await bus.mark('return', { kind: 'close', reasons: [] });

    expect({
      boarded,
      refused,
      gone,
      stop: await bus.numbers('stop-1'),
      wrong: compareHeads(wrong.headCount?.count ?? null, wrong),
      resolved: compareHeads(resolved.headCount?.count ?? null, resolved),
      returned: await bus.numbers('return'),
    }).toEqual({
      boarded: { aboard: 26, expected: 27, missing: 1, excused: 0, isClosed: false },
      refused: `CANNOT leg-unaccounted Bus 2 1 ${await nameOf(left)}`,
      gone: { aboard: 26, expected: 26, missing: 0, excused: 1, isClosed: true },
      stop: { aboard: 26, expected: 26, missing: 0, excused: 0, isClosed: true },
      wrong: { kind: 'missing', by: 1 },
      resolved: { kind: 'equal' },
      returned: { aboard: 25, expected: 25, missing: 0, excused: 1, isClosed: true },
    });
  });

  it('takes no mark any more once the bus has left, until the leg is opened again', async () => {
    const late = await someone('out');
    await bus.board('out', [late]);
    await bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: late, reason: 'other', note: 'Taxi' }],
    });
    const refused = [
      await refusal(bus.mark('out', { kind: 'aboard', attendeeId: late })),
      await refusal(bus.mark('out', { kind: 'unexcuse', attendeeId: late })),
    ];
    await bus.mark('out', { kind: 'reopen' });
    const taken = await bus.mark('out', { kind: 'aboard', attendeeId: late });
    expect([refused.map((one) => one.slice(0, 23)), taken.scan?.verdict, await bus.numbers('out')]).toEqual([
      ['CANNOT leg-closed Bus 2', 'CANNOT leg-closed Bus 2'],
      'admitted',
      { aboard: 27, expected: 27, missing: 0, excused: 0, isClosed: false },
    ]);
  });

  it('asks for words where a reason says nothing, for one person and for all who are left', async () => {
    const late = await someone('out');
    await bus.board('out', [late]);
    const other = { attendeeId: late, reason: 'other' as const, note: ' ' };
    expect([
      await refusal(bus.mark('out', { kind: 'excuse', ...other })),
      await refusal(bus.mark('out', { kind: 'close', reasons: [other] })),
    ]).toEqual(['CANNOT excuse-words-needed', `CANNOT leg-words-needed Bus 2 1 ${await nameOf(late)}`]);
  });

  it('knows people by their badges, and tells what is no code of ours', async () => {
    const { id = '', codes: [code = ''] = [] } =
      (await bus.get()).people.find(({ codes }) => codes.length > 0) ?? {};
    const scan = (text: string) =>
      bus.mark('out', { kind: 'scan', text, keys: [], via: 'camera', attendeeId: '' });
    const read = await scan(code);
    desk.clock.advance(10_000);
    const again = await scan(code);
    const unknown = await scan('https://example.org/menu');
    expect(
      [read, again, unknown].map(({ scan: one }) => [
        one?.verdict,
        one?.reason,
        one?.attendeeId,
        one?.looksLike,
      ]),
    ).toEqual([
      ['admitted', 'admitted', id, ''],
      ['attention', 'already-in', id, ''],
      ['unknown', 'unknown-code', '', 'web-address'],
    ]);
  });
});

describe('marks that come late, twice or from two leaders', () => {
  it('are done once: sent again, a mark tells how it ended', async () => {
    const id = await someone('out');
    const first = await bus.mark('out', { kind: 'aboard', attendeeId: id }, { id: 'same' });
    const again = await bus.mark('out', { kind: 'aboard', attendeeId: id }, { id: 'same' });
    const tape = await desk.client.checkin.tape({ limit: 10, thisDeskOnly: true });
    expect([first.outcome, again, tape.length]).toEqual(['done', { outcome: 'known', scan: first.scan }, 1]);
  });

  it('give what the later one said, whichever arrives first', async () => {
    const id = await someone('out');
    const off = await bus.mark('out', { kind: 'off', attendeeId: id }, { minutesAgo: 2 });
    const older = await bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 5 });
    const missing = await bus.numbers('out');
    const newer = await bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 1 });
    expect([off.outcome, older, missing.aboard, newer.outcome, (await bus.numbers('out')).aboard]).toEqual([
      'done',
      { outcome: 'overtaken', scan: null },
      0,
      'done',
      1,
    ]);
  });

  it('of one screen keep their order, also where the first was longer on its way', async () => {
    const id = await someone('out');
    const screen = windowClient(desk.desk);
    const send = (number: number, kind: 'aboard' | 'off', waitedMs: number) =>
      screen.trips.mark({
        mark: {
          id: `quick-${number}`,
          at: '2022-05-08T11:50:00.000Z',
          activityId: bus.activityId,
          legId: 'T-2-out',
          busId: 'B-2',
          act: { kind, attendeeId: id },
        },
        sentAt: new Date(Date.parse('2022-05-08T11:50:00.000Z') + waitedMs).toISOString(),
      });
    const outcomes = [await send(1, 'aboard', 0), await send(2, 'off', 40), await send(3, 'aboard', 90)];
    expect([outcomes.map(({ outcome }) => outcome), (await bus.numbers('out')).aboard]).toEqual([
      ['done', 'done', 'done'],
      1,
    ]);
  });

  it('count a person once whom two leaders take aboard', async () => {
    const id = await someone('out');
    const outcomes = await Promise.all([
      bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 1 }),
      bus.mark('out', { kind: 'aboard', attendeeId: id }),
    ]);
    expect([outcomes.map(({ scan }) => scan?.reason), (await bus.numbers('out')).aboard]).toEqual([
      ['admitted', 'already-in'],
      1,
    ]);
  });

  it('still take aboard whom a phone without a line had marked before the bus left', async () => {
    const late = await someone('out');
    await bus.board('out', [late]);
    await bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: late, reason: 'not-found', note: '' }],
    });
    await bus.mark('out', { kind: 'aboard', attendeeId: late }, { minutesAgo: 3 });
    expect(await bus.numbers('out')).toEqual({
      aboard: 27,
      expected: 27,
      missing: 0,
      excused: 0,
      isClosed: true,
    });
  });

  it('give the same tables when they are made anew from the log', async () => {
    const id = await someone('out');
    await bus.mark('out', { kind: 'aboard', attendeeId: id });
    await bus.mark('out', { kind: 'off', attendeeId: id });
    const { chain, digest, rebuiltDigest } = desk.desk.examine({ rebuild: true });
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });
});

describe('a person at the wrong bus', () => {
  let four: ReturnType<TripDesk['at']>;
  let five: ReturnType<TripDesk['at']>;
  beforeEach(() => {
    desk.clock.set('2022-05-09T11:50:00.000Z');
    four = desk.at('T-4', 'B-4');
    five = desk.at('T-4', 'B-5');
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
    desk.clock.set('2022-05-09T11:50:00.000Z');
    const six = desk.at('T-5', 'B-6');
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

describe('what a leader sees of people', () => {
  it('says where they were seen today', async () => {
    const [a, b] = (await bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
    await desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId: a ?? '', via: 'search' });
    await bus.mark('out', { kind: 'aboard', attendeeId: b ?? '' });
    const { people } = await bus.get();
    const seen = (id: string | undefined) => people.find((one) => one.id === id)?.seen?.kind ?? null;
    expect([seen(a), seen(b), people.filter((one) => one.seen === null).length]).toEqual([
      'entrance',
      'trip',
      25,
    ]);
  });
});

describe('a bus that is taken out of a trip', () => {
  const takeOut = () =>
    desk.client.programme.save({ id: bus.activityId, fields: {}, buses: [{ id: 'B-2', isGone: true }] });

  it('is refused with who is on it, and with who was aboard and has no place any more', async () => {
    const rider = await someone('out');
    const full = await refusal(takeOut());
    await bus.mark('out', { kind: 'aboard', attendeeId: rider });
    for (const { attendeeId } of (await bus.get()).seats)
      await desk.client.rooms.cancel({ activityId: bus.activityId, attendeeId });
    const scanned = await refusal(takeOut());
    expect([full.slice(0, 30), scanned]).toEqual([
      'CANNOT bus-has-people Bus 2 27',
      `CANNOT bus-has-people Bus 2 1 ${await nameOf(rider)}`,
    ]);
  });

  it('goes when nobody has a place on it', async () => {
    for (const { attendeeId } of (await bus.get()).seats)
      await desk.client.rooms.cancel({ activityId: bus.activityId, attendeeId });
    const { activity } = await takeOut();
    expect(activity.buses).toEqual([]);
  });
});
