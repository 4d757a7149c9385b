import { describe, expect, it } from 'vitest';
import { compareHeads } from '../../../shared/domain/trips/head-count.ts';
import { refusal } from '../../support/checkin-desk.ts';
import { useBusTwo } from './bus-two.ts';

const here = useBusTwo();

describe('a bus trip from boarding to the return', () => {
  it('leaves without one for a reason, stops, and returns with a wrong head count that is resolved', async () => {
    const left = await here.bus.someone('out');
    await here.bus.board('out', [left]);
    const boarded = await here.bus.numbers('out');
    const refused = await refusal(here.bus.mark('out', { kind: 'close', reasons: [] }));
    await here.bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: left, reason: 'not-coming', note: '' }],
    });
    const gone = await here.bus.numbers('out');

    here.desk.clock.advance(20 * 60_000);
    await here.bus.board('stop-1');
    await here.bus.mark('stop-1', { kind: 'close', reasons: [] });
    const lost = await here.bus.someone('return');
    await here.bus.board('return', [lost]);
    await here.bus.mark('return', { kind: 'count', count: 25 });
    const wrong = await here.bus.roll('return');
    await here.bus.mark('return', {
      kind: 'excuse',
      attendeeId: lost,
      reason: 'own-way',
      note: 'Walks along the river',
    });
    const resolved = await here.bus.roll('return');
    await here.bus.mark('return', { kind: 'close', reasons: [] });

    expect({
      boarded,
      refused,
      gone,
      stop: await here.bus.numbers('stop-1'),
      wrong: compareHeads(wrong.headCount?.count ?? null, wrong),
      resolved: compareHeads(resolved.headCount?.count ?? null, resolved),
      returned: await here.bus.numbers('return'),
    }).toEqual({
      boarded: { aboard: 26, expected: 27, missing: 1, excused: 0, isClosed: false },
      refused: `CANNOT leg-unaccounted Bus 2 1 ${await here.bus.nameOf(left)}`,
      gone: { aboard: 26, expected: 26, missing: 0, excused: 1, isClosed: true },
      stop: { aboard: 26, expected: 26, missing: 0, excused: 0, isClosed: true },
      wrong: { kind: 'missing', by: 1 },
      resolved: { kind: 'equal' },
      returned: { aboard: 25, expected: 25, missing: 0, excused: 1, isClosed: true },
    });
  });

  it('takes no mark any more once the bus has left, until the leg is opened again', async () => {
    const late = await here.bus.someone('out');
    await here.bus.board('out', [late]);
    await here.bus.mark('out', {
      kind: 'close',
      reasons: [{ attendeeId: late, reason: 'other', note: 'Taxi' }],
    });
    const refused = [
      await refusal(here.bus.mark('out', { kind: 'aboard', attendeeId: late })),
      await refusal(here.bus.mark('out', { kind: 'unexcuse', attendeeId: late })),
    ];
    await here.bus.mark('out', { kind: 'reopen' });
    const taken = await here.bus.mark('out', { kind: 'aboard', attendeeId: late });
    expect([
      refused.map((one) => one.slice(0, 23)),
      taken.scan?.verdict,
      await here.bus.numbers('out'),
    ]).toEqual([
      ['CANNOT leg-closed Bus 2', 'CANNOT leg-closed Bus 2'],
      'admitted',
      { aboard: 27, expected: 27, missing: 0, excused: 0, isClosed: false },
    ]);
  });

  it('asks for words where a reason says nothing, for one person and for all who are left', async () => {
    const late = await here.bus.someone('out');
    await here.bus.board('out', [late]);
    const other = { attendeeId: late, reason: 'other' as const, note: ' ' };
    expect([
      await refusal(here.bus.mark('out', { kind: 'excuse', ...other })),
      await refusal(here.bus.mark('out', { kind: 'close', reasons: [other] })),
    ]).toEqual([
      'CANNOT excuse-words-needed',
      `CANNOT leg-words-needed Bus 2 1 ${await here.bus.nameOf(late)}`,
    ]);
  });

  it('knows people by their badges, and tells what is no code of ours', async () => {
    const { id = '', codes: [code = ''] = [] } =
      (await here.bus.get()).people.find(({ codes }) => codes.length > 0) ?? {};
    const scan = (text: string) =>
      here.bus.mark('out', { kind: 'scan', text, keys: [], via: 'camera', attendeeId: '' });
    const read = await scan(code);
    here.desk.clock.advance(10_000);
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

describe('what a leader sees of people', () => {
  it('says where they were seen today', async () => {
    const [a, b] = (await here.bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
    await here.desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId: a ?? '', via: 'search' });
    await here.bus.mark('out', { kind: 'aboard', attendeeId: b ?? '' });
    const { people } = await here.bus.get();
    const seen = (id: string | undefined) => people.find((one) => one.id === id)?.seen?.kind ?? null;
    expect([seen(a), seen(b), people.filter((one) => one.seen === null).length]).toEqual([
      'entrance',
      'trip',
      25,
    ]);
  });
});
