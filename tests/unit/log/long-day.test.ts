import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { isHealthy } from '../../../electron/desk/open-desk.ts';
import { seededChance } from '../../../scripts/sample-event/chance.ts';
import { openCheckinDesk, refusal } from '../../support/checkin-desk.ts';

const SEED = Number(process.env['FOYER_SEED'] ?? 20220508);

it('the tables made anew after a long day at random are the tables that the day left', {
  timeout: 60_000,
}, async () => {
  const desk = await openCheckinDesk();
  const { client, clock } = desk;
  const chance = seededChance(SEED);
  await client.event.openSample({});
  const everybody = await client.attendees.list({
    filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 500,
  });
  const ids = everybody.rows.map(({ id }) => id);
  const delegations = [...new Set(everybody.rows.map(({ delegation }) => delegation))];
  const scans: string[] = [];
  const keep = async (call: Promise<{ scanId: string }>): Promise<void> => {
    const scanId = await call.then(
      (result) => result.scanId,
      () => '',
    );
    if (scanId !== '') scans.push(scanId);
  };
  const at = { checkpointId: 'entrance' };
  const deeds: readonly (() => Promise<unknown>)[] = [
    () => keep(client.checkin.admit({ ...at, attendeeId: chance.pick(ids), via: 'search' })),
    () => keep(client.checkin.scan({ ...at, text: randomUUID(), via: 'command' })),
    () =>
      keep(
        client.checkin.walkIn({
          ...at,
          given: chance.text('aäשЖ', 5),
          family: 'X',
          town: 'Ulm',
          country: 'DE',
          category: 'guest',
        }),
      ),
    () => refusal(client.checkin.undo({ scanId: chance.pick([...scans, '']), reason: 'other' })),
    () =>
      keep(
        client.checkin.override({
          scanId: chance.pick([...scans, '']),
          reason: 'other',
          note: chance.text('ab\n', 4),
        }),
      ),
    () =>
      client.attendees.edit({
        id: chance.pick(ids),
        fields: { town: chance.text('UlmBonn', 3), blockedReason: chance.pick(['', 'no']) },
        custom: { Hotel: chance.text('xyz', chance.below(2)) },
      }),
    () => client.attendees.addNote({ id: chance.pick(ids), text: 'late' }),
    () =>
      client.attendees.setCode({
        id: chance.pick(ids),
        code: `C${chance.below(40)}`,
        isRevoked: chance.below(3) === 0,
      }),
    () => client.checkin.admitGroup({ ...at, attendeeIds: [chance.pick(ids), chance.pick(ids)] }),
    () => client.checkin.toHelp({ attendeeId: chance.pick(ids), code: '', reason: 'unpaid' }),
    async () => {
      const [first] = await client.checkin.helpList({});
      if (first !== undefined) await client.checkin.closeHelp({ caseId: first.caseId });
    },
    () => client.checkin.group({ ...at, delegation: chance.pick(delegations) }),
    () => client.event.save({ venue: chance.text('hall', 4) }),
    () =>
      client.event.saveCheckpoint({
        id: chance.pick(['hall', 'bus']),
        name: chance.text('ab', 3),
        kind: 'room',
        mode: 'free-count',
        letsPendingIn: true,
      }),
  ];
  for (let turn = 0; turn < 700; turn += 1) {
    clock.advance(chance.below(120_000) - 20_000);
    await chance.pick(deeds)();
  }
  const findings = desk.desk.examine({ rebuild: true });
  const bugs = await desk.close();
  expect([findings.chain, findings.rebuiltDigest, isHealthy(findings)]).toEqual([
    null,
    findings.digest,
    true,
  ]);
  expect([(findings.ops ?? 0) > 900, scans.length > 100, bugs]).toEqual([true, true, []]);
});
