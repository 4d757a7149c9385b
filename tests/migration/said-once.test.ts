import { afterEach, beforeEach, expect, it } from 'vitest';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { givenValuesOf, givenValuesText } from '../../electron/desk/cards/given-values.ts';
import { openDatabase, type Sql } from '../../electron/desk/database/open-database.ts';
import { digest } from '../../electron/desk/log/digest.ts';
import { rebuild } from '../../electron/desk/log/rebuild.ts';
import { firstClocks } from '../../electron/desk/log/stored-clocks.ts';
import { prepareProjections } from '../../electron/desk/prepare-projections.ts';
import type { BodyOf } from '../../shared/replication/op-bodies.ts';
import { createTestClock, TEST_KEY, temporaryFolder } from '../support/test-desk.ts';
import { writeOps } from '../support/write-ops.ts';

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

const open = (): Sql =>
  openDatabase(home.folder, { key: TEST_KEY, migrationsFolder: resourceFolders().migrations, now: () => 0 });

const said = (
  id: string,
  fields: BodyOf<'attendee-set'>['fields'],
  more: Partial<BodyOf<'attendee-set'>> = {},
): BodyOf<'attendee-set'> => ({ kind: 'attendee-set', id, fields, ...more });
const source = (key: string) => ({ origin: { source: 'guest-list', key } });

/** The people of schema 4: everything that one entry said stood in the rows once more. */
const writeOutAsBefore = (sql: Sql): void => {
  const lone = sql.prepare<[string], { stamp: string; body: string }>(
    "SELECT stamp, body FROM op WHERE desk_id || '-' || seq = ?",
  );
  const bodyOf = (clocks: string) => {
    const entry = lone.get(clocks);
    if (entry === undefined) throw new Error(clocks);
    return { stamp: entry.stamp, body: JSON.parse(entry.body) as BodyOf<'attendee-set'> };
  };
  const rows = sql.prepare<[], { id: string; clocks: string }>('SELECT id, clocks FROM attendee').all();
  for (const { id, clocks } of rows.filter((row) => !row.clocks.startsWith('{'))) {
    const { body, stamp } = bodyOf(clocks);
    const { codes: _, ...values } = givenValuesOf(body);
    sql.prepare('UPDATE attendee SET clocks = ? WHERE id = ?').run(firstClocks(values, stamp), id);
  }
  const origins = sql.prepare<[], { key: string; clocks: string }>('SELECT key, clocks FROM origin').all();
  for (const { key, clocks } of origins) {
    if (clocks === '{}') sql.prepare("UPDATE origin SET given_values = '{}' WHERE key = ?").run(key);
    if (clocks.startsWith('{')) continue;
    const { body, stamp } = bodyOf(clocks);
    const values = givenValuesOf(body);
    sql
      .prepare('UPDATE origin SET given_values = ?, clocks = ? WHERE key = ?')
      .run(givenValuesText(values), firstClocks(values, stamp), key);
  }
  sql.exec(
    `DROP VIEW standing_booking; DROP INDEX attendee_cancelled;
     DROP INDEX code_by_attendee; CREATE INDEX code_by_attendee ON code (attendee_id); PRAGMA user_version = 4`,
  );
};

it('makes of people who were written out the rows that their entries make anew', () => {
  writeOps(home.folder, createTestClock(), [
    said(
      'once',
      { given: 'Ada', family: 'Lovelace' },
      { codes: ['A1'], custom: { Diet: 'vegan' }, ...source('1') },
    ),
    said('twice', { given: 'Bo' }, source('2')),
    said('twice', { town: 'Ulm' }, source('2')),
    said('by-hand', { given: 'Cy' }),
    said('edited', { given: 'Di' }, source('4')),
    said('edited', { given: 'Dina' }),
    said('nothing', {}, source('5')),
    said('nothing', {}, source('5')),
    said('still-nothing', {}, source('6')),
  ]);
  const now = open();
  const wanted = digest(now);
  writeOutAsBefore(now);
  expect(digest(now)).not.toBe(wanted);
  now.close();

  const migrated = open();
  const found = digest(migrated);
  rebuild(migrated, prepareProjections(migrated));
  const anew = digest(migrated);
  const inRows = migrated.prepare("SELECT count(*) FROM origin WHERE given_values <> ''").pluck().get();
  migrated.close();
  expect([found, anew, inRows]).toEqual([wanted, wanted, 1]);
});
