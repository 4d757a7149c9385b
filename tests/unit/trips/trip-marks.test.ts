import { describe, expect, it } from 'vitest';
import { windowClient } from '../../support/test-desk.ts';
import { useBusTwo } from './bus-two.ts';

const here = useBusTwo();

describe('marks that come late, twice or from two leaders', () => {
  it('are done once: sent again, a mark tells how it ended', async () => {
    const id = await here.bus.someone('out');
    const first = await here.bus.mark('out', { kind: 'aboard', attendeeId: id }, { id: 'same' });
    const again = await here.bus.mark('out', { kind: 'aboard', attendeeId: id }, { id: 'same' });
    const tape = await here.desk.client.checkin.tape({ limit: 10, thisDeskOnly: false });
    expect([first.outcome, again, tape.length]).toEqual(['done', { outcome: 'known', scan: first.scan }, 1]);
  });

  it('give what the later one said, whichever arrives first', async () => {
    const id = await here.bus.someone('out');
    const off = await here.bus.mark('out', { kind: 'off', attendeeId: id }, { minutesAgo: 2 });
    const older = await here.bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 5 });
    const missing = await here.bus.numbers('out');
    const newer = await here.bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 1 });
    expect([
      off.outcome,
      older,
      missing.aboard,
      newer.outcome,
      (await here.bus.numbers('out')).aboard,
    ]).toEqual(['done', { outcome: 'overtaken', scan: null }, 0, 'done', 1]);
  });

  it('of one screen keep their order, also where the first was longer on its way', async () => {
    const id = await here.bus.someone('out');
    const screen = windowClient(here.desk.desk);
    const send = (number: number, kind: 'aboard' | 'off', waitedMs: number) =>
      screen.trips.mark({
        mark: {
          id: `quick-${number}`,
          at: '2022-05-08T11:50:00.000Z',
          activityId: here.bus.activityId,
          legId: 'T-2-out',
          busId: 'B-2',
          act: { kind, attendeeId: id },
        },
        sentAt: new Date(Date.parse('2022-05-08T11:50:00.000Z') + waitedMs).toISOString(),
      });
    const outcomes = [await send(1, 'aboard', 0), await send(2, 'off', 40), await send(3, 'aboard', 90)];
    expect([outcomes.map(({ outcome }) => outcome), (await here.bus.numbers('out')).aboard]).toEqual([
      ['done', 'done', 'done'],
      1,
    ]);
  });

  it('are the later ones also after the clock of the desk was set back', async () => {
    const { bus, desk } = here;
    const id = await bus.someone('out');
    await bus.mark('out', { kind: 'aboard', attendeeId: id });
    desk.clock.advance(-3_600_000);
    const off = await bus.mark('out', { kind: 'off', attendeeId: id });
    const missing = await bus.numbers('out');
    const again = await bus.mark('out', { kind: 'aboard', attendeeId: id });
    expect([off.outcome, missing.aboard, again.outcome, (await bus.numbers('out')).aboard]).toEqual([
      'done',
      0,
      'done',
      1,
    ]);
  });

  it('are of now where a phone says that they are older than can be', async () => {
    const { bus, desk } = here;
    for (const [count, at, sentAt] of [
      [3, '1970-01-01T00:00:00.000Z', '2022-05-08T11:50:00.000Z'],
      [4, '0000-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'],
    ] as const) {
      const place = { activityId: bus.activityId, legId: 'T-2-out', busId: 'B-2' };
      const mark = { id: `count-${count}`, at, ...place, act: { kind: 'count' as const, count } };
      await windowClient(desk.desk).trips.mark({ mark, sentAt });
    }
    expect((await bus.get()).headCounts.map(({ count, at }) => [count, at])).toEqual([
      [3, '2022-05-08T11:50:00.000Z'],
      [4, '2022-05-08T11:50:00.000Z'],
    ]);
  });

  it('count a person once whom two leaders take aboard', async () => {
    const id = await here.bus.someone('out');
    const outcomes = await Promise.all([
      here.bus.mark('out', { kind: 'aboard', attendeeId: id }, { minutesAgo: 1 }),
      here.bus.mark('out', { kind: 'aboard', attendeeId: id }),
    ]);
    expect([outcomes.map(({ scan }) => scan?.reason), (await here.bus.numbers('out')).aboard]).toEqual([
      ['admitted', 'already-in'],
      1,
    ]);
  });

  it('still take aboard whom a phone without a line had marked before the bus left', async () => {
    const late = await here.bus.someone('out');
    await here.bus.board('out', [late]);
    await here.bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: late, reason: 'not-found', note: '' }],
    });
    await here.bus.mark('out', { kind: 'aboard', attendeeId: late }, { minutesAgo: 3 });
    expect(await here.bus.numbers('out')).toEqual({
      aboard: 27,
      expected: 27,
      missing: 0,
      excused: 0,
      isClosed: true,
    });
  });

  it('give the same tables when they are made anew from the log', async () => {
    const id = await here.bus.someone('out');
    await here.bus.mark('out', { kind: 'aboard', attendeeId: id });
    await here.bus.mark('out', { kind: 'off', attendeeId: id });
    const { chain, digest, rebuiltDigest } = here.desk.desk.examine({ rebuild: true });
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });
});
