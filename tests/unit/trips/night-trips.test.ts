import { beforeEach, describe, expect, it } from 'vitest';
import { useBusTwo } from './bus-two.ts';

const here = useBusTwo();

/** Moves the trip into a night: out, one stop and home again. */
const moveTo = (from: string, stop: string, home: string, until: string) =>
  here.desk.client.programme.save({
    id: here.bus.activityId,
    fields: { from, until },
    legs: [
      { id: 'T-2-out', at: from },
      { id: 'T-2-stop-1', at: stop },
      { id: 'T-2-return', at: home },
    ],
  });

const seenOf = async (id: string) => (await here.bus.get()).people.find((one) => one.id === id)?.seen ?? null;

describe('a trip across midnight', () => {
  it('calls home who went out the evening before, says when they were seen, and forgets that by morning', async () => {
    await moveTo(
      '2022-05-08T20:30:00.000Z',
      '2022-05-08T21:30:00.000Z',
      '2022-05-08T22:30:00.000Z',
      '2022-05-08T23:00:00.000Z',
    );
    here.desk.clock.set('2022-05-08T20:25:00.000Z');
    const [left = '', rider = ''] = (await here.bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
    await here.bus.board('out', [left]);
    await here.bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: left, reason: 'not-coming', note: '' }],
    });
    // Half past midnight in Stuttgart.
    here.desk.clock.set('2022-05-08T22:30:00.000Z');
    const home = await here.bus.numbers('return');
    const seen = await seenOf(rider);
    await here.bus.board('return');
    await here.bus.mark('return', { kind: 'count', count: 26 });
    await here.bus.mark('return', { kind: 'close', reasons: [] });
    const done = await here.bus.roll('return');
    here.desk.clock.set('2022-05-09T06:00:00.000Z');
    expect([
      [home.expected, home.missing],
      [seen?.kind, seen?.at],
      [done.aboard.length, done.headCount?.count, done.isClosed],
      await seenOf(rider),
    ]).toEqual([[26, 26], ['trip', '2022-05-08T20:25:00.000Z'], [26, 26, true], null]);
  });
});

describe('a trip in the night in which clocks are set back', () => {
  beforeEach(() =>
    moveTo(
      '2022-10-29T23:30:00.000Z',
      '2022-10-30T00:30:00.000Z',
      '2022-10-30T01:30:00.000Z',
      '2022-10-30T03:00:00.000Z',
    ),
  );

  it('takes the later of two marks, also where the clock on the wall shows an earlier time', async () => {
    const [one = ''] = (await here.bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
    // 02:45 for the first time, then 02:15 for the second.
    here.desk.clock.set('2022-10-30T00:45:00.000Z');
    await here.bus.mark('stop-1', { kind: 'aboard', attendeeId: one });
    here.desk.clock.set('2022-10-30T01:15:00.000Z');
    await here.bus.mark('stop-1', { kind: 'off', attendeeId: one });
    const late = await here.bus.mark('stop-1', { kind: 'aboard', attendeeId: one }, { minutesAgo: 40 });
    expect([(await here.bus.roll('stop-1')).aboard, late.outcome]).toEqual([[], 'overtaken']);
  });

  it('gives its leader numbers from a real hour before the start', async () => {
    await here.desk.signedIn('organiser');
    const leader = await here.desk.signedIn('host');
    const shownAt = async (now: string) => {
      here.desk.clock.set(now);
      return (await leader.trips.get({ activityId: here.bus.activityId })).phones['B-2'];
    };
    expect([await shownAt('2022-10-29T22:29:59.000Z'), await shownAt('2022-10-29T22:30:00.000Z')]).toEqual([
      { kind: 'too-early', from: '2022-10-29T22:30:00.000Z' },
      { kind: 'shown' },
    ]);
  });
});
