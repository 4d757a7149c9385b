import { mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCheckpointer } from '../../../electron/desk/database/checkpointer.ts';
import { DATABASE_FILE, openDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { openSmallDisk } from '../../support/small-disk.ts';

const KEY = '5e'.repeat(32);
const MIGRATIONS = join(import.meta.dirname, '../../../electron/desk/database/migrations');
const ROW_BYTES = 1024 * 1024;
const ROWS = 20;
/** The pages that a scan writes. */
const SCAN_BYTES = 32 * 1024;
/** On a disk in memory nothing else would hold writes to what desks write at most, some 100 MB a second. */
const PAUSE_BYTES = 4 * SCAN_BYTES;
const WORTHWHILE_BYTES = 16 * 1024 * 1024;

const disk = openSmallDisk(50 * 1024);
afterAll(() => disk?.remove());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-checkpoint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (): Sql => openDatabase(folder, { key: KEY, migrationsFolder: MIGRATIONS, now: () => 0 });
const file = (): string => join(folder, DATABASE_FILE);

const writeMuch = (sql: Sql): void => {
  sql.exec('CREATE TABLE much (bytes BLOB NOT NULL) STRICT');
  for (let row = 0; row < ROWS; row += 1)
    sql.prepare('INSERT INTO much VALUES (randomblob(?))').run(ROW_BYTES);
};
const rowsOf = (sql: Sql): unknown => sql.prepare('SELECT count(*) FROM much').pluck().get();

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await wait(20);
};

describe('the checkpointer', () => {
  it('brings the write-ahead log home while the desk goes on, and every row is there afterwards', async () => {
    const sql = open();
    const reports: unknown[] = [];
    const end = startCheckpointer(sql, { file: file(), key: KEY, report: (error) => reports.push(error) });
    writeMuch(sql);
    await until(() => statSync(file()).size > ROWS * ROW_BYTES);
    sql.prepare('INSERT INTO much VALUES (randomblob(1))').run();
    await end();
    sql.close();
    const again = open();
    expect([rowsOf(again), reports]).toEqual([ROWS + 1, []]);
    again.close();
  });

  it('lets the log begin anew while writes go on without a pause', async () => {
    const sql = open();
    const end = startCheckpointer(sql, {
      file: file(),
      key: KEY,
      report: (error) => expect.unreachable(String(error)),
    });
    sql.exec('CREATE TABLE scans (bytes BLOB NOT NULL) STRICT');
    const scan = sql.prepare('INSERT INTO scans VALUES (randomblob(?))');
    const inWal = (): number => statSync(`${file()}-wal`).size;
    let written = 0;
    // Eight times what the thread waits for: a log that only grew would be longer than what was written.
    for (; written < 8 * WORTHWHILE_BYTES; written += SCAN_BYTES) {
      scan.run(SCAN_BYTES);
      await (written % PAUSE_BYTES === 0 ? wait(1) : new Promise(setImmediate));
    }
    expect(inWal()).toBeLessThan(written);
    await end();
    sql.close();
    const again = open();
    expect(again.prepare('SELECT count(*) FROM scans').pluck().get()).toBe(written / SCAN_BYTES);
    again.close();
  });

  it('may be ended at any moment of its work', async () => {
    const reports: unknown[] = [];
    for (let workedMs = 0; workedMs < 100; workedMs += 10) {
      rmSync(file(), { force: true });
      const sql = open();
      const end = startCheckpointer(sql, { file: file(), key: KEY, report: (error) => reports.push(error) });
      writeMuch(sql);
      const scan = sql.prepare('INSERT INTO much VALUES (randomblob(?))');
      const scanning = setInterval(() => scan.run(SCAN_BYTES), 1);
      await until(() => statSync(file()).size > ROW_BYTES);
      await wait(workedMs);
      clearInterval(scanning);
      await end();
      sql.close();
    }
    expect(reports).toEqual([]);
  });

  it.runIf(disk !== null)('waits for room on a full disk, and goes on by itself', async () => {
    const ballast = join(disk?.folder ?? '', 'ballast');
    writeFileSync(ballast, Buffer.alloc(22 * ROW_BYTES));
    const place = disk?.folder ?? '';
    const sql = openDatabase(place, { key: KEY, migrationsFolder: MIGRATIONS, now: () => 0 });
    const reports: unknown[] = [];
    const database = join(place, DATABASE_FILE);
    const end = startCheckpointer(sql, { file: database, key: KEY, report: (error) => reports.push(error) });
    writeMuch(sql);
    await until(() => statfsSync(place).bavail === 0);
    await wait(600);
    const whileFull = [statSync(database).size > ROWS * ROW_BYTES, reports.length];
    rmSync(ballast);
    await until(() => statSync(database).size > ROWS * ROW_BYTES);
    await end();
    expect([whileFull, rowsOf(sql), reports]).toEqual([[false, 0], ROWS, []]);
    sql.close();
  });

  it('goes on after a disk that could not be read for a while, and says so once', async () => {
    const sql = open();
    const reports: unknown[] = [];
    const end = startCheckpointer(sql, { file: file(), key: KEY, report: (error) => reports.push(error) });
    let tries = 0;
    sql.pragma = () => {
      tries += 1;
      throw new Error('disk I/O error');
    };
    await until(() => tries > 1);
    Reflect.deleteProperty(sql, 'pragma');
    writeMuch(sql);
    await until(() => statSync(file()).size > ROWS * ROW_BYTES);
    await end();
    expect(reports).toEqual([new Error('disk I/O error')]);
    sql.close();
  });

  it('says once that its thread is gone; nothing is lost', async () => {
    const sql = open();
    const reports: unknown[] = [];
    const end = startCheckpointer(sql, {
      file: file(),
      key: '00'.repeat(32),
      report: (error) => reports.push(error),
    });
    writeMuch(sql);
    await until(() => reports.length > 0);
    sql.prepare('INSERT INTO much VALUES (randomblob(1))').run();
    await wait(600);
    await end();
    sql.close();
    const again = open();
    expect([rowsOf(again), reports.length]).toEqual([ROWS + 1, 1]);
    again.close();
  });
});
