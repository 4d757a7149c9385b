import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/desk/database/open-database.ts';
import { deskIdentity } from '../../../electron/desk/desk-identity.ts';
import { openLog } from '../../../electron/desk/log/open-log.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openTestDesk, TEST_KEY, temporaryFolder } from '../../support/test-desk.ts';

const PEOPLE = 400;
const EARLIER_SCANS = 30_000;
const ROUNDS = 60;
const MOST_TIMES_SLOWER = 3;

const codeOf = (person: number): string => `TICKET-${person}`;

/** A desk with people, of whom all but the first hundred were read at a room door again and again. */
const fill = (folder: string, scans: number): void => {
  const now = () => Date.parse('2022-05-08T06:00:00.000Z');
  const sql = openDatabase(folder, { key: TEST_KEY, migrationsFolder: resourceFolders().migrations, now });
  const ports = { now, randomBytes: (length: number) => new Uint8Array(length), report: () => undefined };
  const log = openLog(sql, deskIdentity(sql, ports), prepareProjections(sql), now);
  const entry = { operatorId: '', subject: '' };
  log.transaction(() => {
    for (let person = 0; person < PEOPLE; person += 1)
      log.append([
        { ...entry, body: { kind: 'attendee-set', id: `p${person}`, fields: { given: 'A', family: `B${person}` }, codes: [codeOf(person)] } },
      ]);
    for (let scan = 0; scan < scans; scan += 1)
      log.append([{ ...entry, body: readingOf(100 + (scan % (PEOPLE - 100))) }]);
  });
  sql.close();
};

const readingOf = (person: number) => ({
  kind: 'scan' as const,
  checkpointId: 'room',
  attendeeId: `p${person}`,
  code: codeOf(person),
  direction: 'entry' as const,
  verdict: 'refused' as const,
  reason: 'unpaid' as const,
  at: '2022-05-08T06:00:00.000Z',
  via: 'scanner' as const,
});

const middleOf = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const folders = [temporaryFolder(), temporaryFolder()] as const;

beforeAll(() => {
  fill(folders[0].folder, 0);
  fill(folders[1].folder, EARLIER_SCANS);
}, 60_000);

afterAll(() => {
  for (const { remove } of folders) remove();
});

it('takes no longer for a scan because thousands were read before', async () => {
  const young = await openTestDesk(folders[0].folder);
  const old = await openTestDesk(folders[1].folder);
  const times = { young: [] as number[], old: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // In turns, so that whatever else the machine does meets both.
    for (const [name, desk] of [['young', young], ['old', old]] as const) {
      const from = performance.now();
      const { verdict } = await desk.client.checkin.scan({ checkpointId: 'entrance', text: codeOf(round), via: 'scanner' });
      times[name].push(performance.now() - from);
      expect(verdict).toBe('admitted');
    }
  }
  await Promise.all([young.desk.close(), old.desk.close()]);
  expect(middleOf(times.old) / middleOf(times.young)).toBeLessThan(MOST_TIMES_SLOWER);
}, 60_000);
