import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDatabase } from '../../electron/desk/database/open-database.ts';
import { unlock } from '../../electron/desk/database/unlock.ts';
import { PROJECTION_TABLES } from '../../electron/desk/log/rebuild.ts';
import { damagePage } from '../support/damage-page.ts';
import { openTestDesk, TEST_KEY, temporaryFolder } from '../support/test-desk.ts';

/** What belongs to this desk alone and never travels. */
const LOCAL_TABLES = ['desk', 'desk_setting', 'print_batch', 'print_job'];

let home: ReturnType<typeof temporaryFolder>;
let migrations: string;
beforeEach(() => {
  home = temporaryFolder();
  migrations = join(home.folder, 'migrations');
  mkdirSync(migrations);
  const released = resourceFolders().migrations;
  for (const name of readdirSync(released)) copyFileSync(join(released, name), join(migrations, name));
});
afterEach(() => home.remove());

const desk = () => join(home.folder, 'desk');
const open = (migrationsFolder = migrations) =>
  openDatabase(desk(), { key: TEST_KEY, migrationsFolder, now: () => 0 });
const next = (): string => `${String(readdirSync(migrations).length + 1).padStart(4, '0')}-next.sql`;
const version = (): number => readdirSync(resourceFolders().migrations).length;

describe('the schema', () => {
  it('of a new database has just these tables, every one of them strict', () => {
    const sql = open();
    const tables = sql
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    const userVersion = sql.pragma('user_version', { simple: true });
    sql.close();
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [...LOCAL_TABLES, 'op', ...PROJECTION_TABLES].sort(),
    );
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(userVersion).toBe(version());
  });

  it('refuses a verdict, a state or a number that is none', () => {
    const sql = open();
    const refused = [
      "INSERT INTO op VALUES ('D', 0, 's', '', '', '{}', zeroblob(32))",
      "INSERT INTO op VALUES ('D', 1, 's', '', '', '{}', zeroblob(31))",
      "INSERT INTO op VALUES ('D', 'one', 's', '', '', '{}', zeroblob(32))",
      "INSERT INTO code VALUES ('c', 'p', 'tattoo', 0, 's')",
      "INSERT INTO help_case VALUES ('h', 'lost', '', '', '', '', 's')",
      "INSERT INTO desk VALUES (2, 'ABCDEF', '')",
    ].map((statement) => {
      try {
        sql.exec(statement);
        return 'taken';
      } catch (error) {
        return (error as { code: string }).code.split('_').slice(0, 2).join('_');
      }
    });
    sql.close();
    expect(refused).toEqual(Array(6).fill('SQLITE_CONSTRAINT'));
  });

  it('is written so that a power cut loses nothing that was answered', () => {
    const sql = open();
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
      sql.pragma(name, { simple: true }),
    );
    sql.close();
    expect(pragmas).toEqual(['wal', 2, 1, 2000]);
  });
});

describe('a migration', () => {
  it('keeps a copy of what was there, which the key opens, and keeps the data', async () => {
    const first = await openTestDesk(desk());
    await first.client.attendees.edit({ id: '', fields: { given: 'Ada' } });
    await first.desk.close();
    writeFileSync(
      join(migrations, next()),
      'CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;',
    );
    const sql = open();
    const migrated = [
      sql.pragma('user_version', { simple: true }),
      sql.prepare('SELECT given FROM attendee').pluck().get(),
    ];
    sql.close();
    const [copy = ''] = readdirSync(join(desk(), 'backups'));
    const before = openDatabase(desk(), {
      key: TEST_KEY,
      file: join(desk(), 'backups', copy),
      readOnly: true,
      migrationsFolder: migrations,
      now: () => 0,
    });
    const kept = [
      before.pragma('user_version', { simple: true }),
      before.prepare('SELECT given FROM attendee').pluck().get(),
    ];
    before.close();
    expect([migrated, kept]).toEqual([
      [version() + 1, 'Ada'],
      [version(), 'Ada'],
    ]);
    expect(copy).toContain(`before-migration-from-${version()}`);
  });

  it.each([TEST_KEY, null])(
    'copies also what a reader beside holds back in the write-ahead log, with key %s',
    (key) => {
      mkdirSync(desk());
      const opened = (migrationsFolder: string) =>
        openDatabase(desk(), { key, migrationsFolder, now: () => 0 });
      const connect = (file: string) => {
        const sql = new Database(join(desk(), file), { readonly: true });
        unlock(sql, key);
        return sql;
      };
      const settings = 'SELECT name FROM desk_setting ORDER BY name';
      const write = (sql: Database.Database, name: string) =>
        sql.prepare("INSERT INTO desk_setting VALUES (?, '1')").run(name);
      const before = opened(migrations);
      write(before, 'early');
      const reader = connect('foyer.db');
      reader.exec('BEGIN');
      reader.prepare(settings).all();
      write(before, 'late');
      before.close();
      writeFileSync(join(migrations, next()), 'DELETE FROM desk_setting;');
      opened(migrations).close();
      reader.close();
      const copies = readdirSync(join(desk(), 'backups'));
      const copy = connect(join('backups', copies[0] ?? ''));
      const kept = [copy.pragma('user_version', { simple: true }), copy.prepare(settings).pluck().all()];
      copy.close();
      expect([copies.length, kept]).toEqual([1, [version(), ['early', 'late']]]);
    },
  );

  it('is not run where no whole copy can be made', async () => {
    const first = await openTestDesk(desk());
    for (let person = 0; person < 60; person += 1)
      await first.client.attendees.edit({ id: '', fields: { given: 'Ada', attention: 'x'.repeat(500) } });
    await first.desk.close();
    damagePage(desk(), 'attendee');
    writeFileSync(join(migrations, next()), 'CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT;');
    expect(() => open()).toThrow(expect.objectContaining({ trouble: 'damaged' }));
    const sql = open(resourceFolders().migrations);
    const found = sql.pragma('user_version', { simple: true });
    sql.close();
    expect([found, readdirSync(join(desk(), 'backups'))]).toEqual([version(), []]);
  });

  it('that fails half-way leaves the old version, the data and the copy', async () => {
    const first = await openTestDesk(desk());
    await first.client.attendees.edit({ id: '', fields: { given: 'Ada' } });
    await first.desk.close();
    writeFileSync(
      join(migrations, next()),
      'CREATE TABLE extra (id TEXT) STRICT; DELETE FROM attendee; INSERT INTO nowhere VALUES (1);',
    );
    expect(() => open()).toThrow(/no such table: nowhere/);
    const sql = open(resourceFolders().migrations);
    const found = [
      sql.pragma('user_version', { simple: true }),
      sql.prepare('SELECT given FROM attendee').pluck().get(),
      sql.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").pluck().get(),
    ];
    sql.close();
    expect(found).toEqual([version(), 'Ada', 0]);
    expect(readdirSync(join(desk(), 'backups')).length).toBe(1);
  });

  it('is not run when there is nothing to do, and makes no copy of a new database', () => {
    open().close();
    open().close();
    expect(readdirSync(desk())).not.toContain('backups');
  });

  it('out of sequence is a mistake of ours and stops before anything is opened', () => {
    writeFileSync(join(migrations, '0999-far.sql'), 'SELECT 1;');
    expect(() => open()).toThrow(/out of sequence/);
  });
});
