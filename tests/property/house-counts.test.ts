import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDatabase, type Sql } from '../../electron/desk/database/open-database.ts';
import { NOT_HERE_YET } from '../../shared/domain/attendees/presence.ts';
import { importFile } from '../bench/world/import-file.ts';
import { createTestClock, openTestDesk, TEST_KEY, temporaryFolder } from '../support/test-desk.ts';

type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

const HOUSE = `attendee a LEFT JOIN attendance h ON h.attendee_id = a.id AND h.checkpoint_id = 'entrance'`;
const PRESENCE = `CASE WHEN h.first_at IS NOT NULL THEN 'here' WHEN a.status = 'cancelled' THEN 'cancelled'
  WHEN a.status = 'pending' THEN 'unapproved' WHEN a.blocked_reason <> '' THEN 'blocked'
  WHEN a.payment = 'unpaid' THEN 'unpaid' ELSE 'expected' END`;

/** The numbers of the idle screen and of the filters as the tables say them, each counted anew. */
const countedBySql = (sql: Sql, nowMs: number) => {
  const all = (text: string, ...values: string[]) => sql.prepare<string[], never>(text).all(...values);
  const record = (text: string) =>
    Object.fromEntries((all(text) as { key: string; total: number }[]).map(({ key, total }) => [key, total]));
  const byCategory: { here: number; total: number }[] = all(
    `SELECT a.category, count(h.first_at) AS here, count(*) AS total FROM ${HOUSE}
     WHERE a.status <> 'cancelled' OR h.first_at IS NOT NULL GROUP BY a.category ORDER BY total DESC, a.category`,
  );
  const waiting = all(
    `SELECT a.delegation AS name, max(a.country) AS country, count(h.first_at) AS here, count(*) AS total,
       max(coalesce(json_extract(a.custom, '$.Arrival'), '')) AS note
     FROM ${HOUSE} WHERE a.delegation <> '' AND a.status <> 'cancelled'
     GROUP BY a.delegation HAVING here < total AND total > 1 ORDER BY here > 0 DESC, note = '', note, total DESC, name`,
  );
  const [recent] = all(
    `SELECT count(DISTINCT s.attendee_id) AS total FROM scan s
     LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE s.checkpoint_id = 'entrance' AND s.direction = 'entry' AND s.verdict = 'admitted' AND v.scan_id IS NULL
       AND s.at >= ?`,
    new Date(nowMs - 600_000).toISOString(),
  ) as { total: number }[];
  return {
    counts: {
      here: byCategory.reduce((sum, one) => sum + one.here, 0),
      expected: byCategory.reduce((sum, one) => sum + one.total, 0),
      byCategory,
      lastTenMinutes: recent?.total,
      delegations: waiting.slice(0, 3),
      delegationsMore: Math.max(waiting.length - 3, 0),
    },
    facets: {
      paymentOpen: (all(`SELECT id FROM attendee WHERE payment = 'unpaid'`) as string[]).length,
      presence: record(`SELECT ${PRESENCE} AS key, count(*) AS total FROM ${HOUSE} GROUP BY key`),
      categories: record('SELECT category AS key, count(*) AS total FROM attendee GROUP BY key'),
      delegations: all(
        `SELECT delegation AS name, count(*) AS total FROM attendee WHERE delegation <> '' GROUP BY name ORDER BY name`,
      ),
    },
  };
};

// Small pools, so that people meet in delegations and come, cancel and come back.
const fields = fc.record(
  {
    category: fc.constantFrom('mayor', 'press'),
    delegation: fc.constantFrom('', 'Zell', 'Øre', 'Ahr'),
    country: fc.constantFrom('', 'BG', 'DE', 'Narnia'),
    status: fc.constantFrom('confirmed', 'cancelled', 'pending'),
    payment: fc.constantFrom('paid', 'unpaid'),
    blockedReason: fc.constantFrom('', 'banned'),
  },
  { requiredKeys: [] },
);
const arrival = fc.constantFrom('', 'Monday 10:00', 'Tuesday');
const whom = fc.nat(11);
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), whom, fields, arrival }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('admit' as const), whom }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), whom }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('walk-in' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('import' as const), rows: fc.nat(4), arrival }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('later' as const), minutes: fc.nat(900) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

let home: ReturnType<typeof temporaryFolder>;
let test: TestDesk;
beforeEach(async () => {
  home = temporaryFolder();
  test = await openTestDesk(home.folder, createTestClock());
});
afterEach(async () => {
  await test.desk.close();
  expect(test.bugs).toEqual([]);
  home.remove();
});

const openTables = (): Sql =>
  openDatabase(home.folder, {
    key: TEST_KEY,
    migrationsFolder: resourceFolders().migrations,
    now: test.clock.now,
    readOnly: true,
  });

const asCsv = (rows: number, arrives: string): string => {
  const file = join(home.folder, 'guests.csv');
  const lines = Array.from({ length: rows }, (_, row) => `Guest,Number ${row},Ahr,${arrives},X${row}`);
  writeFileSync(file, ['First name,Last name,Delegation,Arrival,Ticket code', ...lines].join('\n'));
  return file;
};

/** Whom the changes are about, and what they did: twelve people, and the scans that stand. */
const openDay = async () => {
  const { client, clock } = test;
  const ids: string[] = [];
  const scans = new Map<number, string>();
  for (let person = 0; person < 12; person += 1)
    ids.push((await client.attendees.edit({ id: '', fields: { given: `Person ${person}` } })).card.id);
  return async (one: Change): Promise<void> => {
    switch (one.kind) {
      case 'edit': {
        const custom = { Arrival: one.arrival };
        return void (await client.attendees.edit({ id: ids[one.whom] ?? '', fields: one.fields, custom }));
      }
      case 'admit': {
        const admitted = {
          checkpointId: 'entrance',
          attendeeId: ids[one.whom] ?? '',
          via: 'search' as const,
        };
        const { scanId, verdict } = await client.checkin.admit(admitted);
        if (verdict === 'admitted') scans.set(one.whom, scanId);
        return;
      }
      case 'undo': {
        const scanId = scans.get(one.whom);
        scans.delete(one.whom);
        if (scanId !== undefined) await client.checkin.undo({ scanId, reason: 'wrong-person' });
        return;
      }
      case 'walk-in': {
        const form = { given: 'Ann', family: 'Gast', town: 'Ulm', category: 'press', country: '' };
        const rest = { checkpointId: 'entrance', organisation: '', ownScript: '' };
        return void (await client.checkin.walkIn({ ...form, ...rest }));
      }
      case 'import':
        return one.rows === 0 ? undefined : void (await importFile(client, asCsv(one.rows, one.arrival)));
      case 'later':
        return clock.advance(one.minutes * 60_000);
      case 'look':
        return void (await client.checkin.counts());
    }
  };
};

const expectAgreement = async (sql: Sql): Promise<void> => {
  const { client, clock } = test;
  const counted = { counts: await client.checkin.counts(), facets: await client.attendees.facets() };
  expect(counted).toEqual(countedBySql(sql, clock.now()));
  const { counts, facets } = counted;
  const notHereYet = NOT_HERE_YET.reduce((sum, presence) => sum + (facets.presence[presence] ?? 0), 0);
  expect(notHereYet).toBe(counts.expected - counts.here);
};

it('counts the house as its tables say, and whoever may still come alike in both, whatever happens, seed 20220508', async () => {
  const live = await openDay();
  const sql = openTables();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 16 }), async (changes) => {
      for (const one of changes) await live(one);
      await expectAgreement(sql);
    }),
    { seed: 20220508, numRuns: 30 },
  );
  sql.close();
});

it('counts a whole list anew that came at once, also while it was being looked at', async () => {
  const sql = openTables();
  await test.client.checkin.counts();
  const [, counts] = await Promise.all([test.client.event.openSample(), test.client.checkin.counts()]);
  await expectAgreement(sql);
  expect([counts.expected, (await test.client.checkin.counts()).expected]).toEqual([0, 407]);
  sql.close();
});
