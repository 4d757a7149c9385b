import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { unlock } from '../../../electron/desk/database/unlock.ts';
import { openDesk, restoreDesk } from '../../../electron/desk/open-desk.ts';
import { languageOf } from '../../../shared/domain/language.ts';
import { openTestDesk, TEST_KEY, temporaryFolder, windowClient } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

const options = (folder: string, key = TEST_KEY) => ({
  folder,
  key,
  ports: { now: () => 0, randomBytes: (length: number) => new Uint8Array(length), report: () => undefined },
  resources: resourceFolders(),
  version: 'test',
});

describe('opening a desk', () => {
  it('keeps nothing in the clear: neither names nor the header of SQLite are in its files', async () => {
    const { desk, client } = await openTestDesk(home.folder);
    await client.attendees.edit({ id: '', fields: { given: 'Unmistakable', family: 'Plaintext' } });
    const beforeClose = readFileSync(join(home.folder, 'foyer.db-wal'));
    await desk.close();
    const file = readFileSync(join(home.folder, 'foyer.db'));
    expect([file, beforeClose].map((bytes) => bytes.includes('Unmistakable'))).toEqual([false, false]);
    expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  it.each([
    ['backups', 'foyer-2022-05-08.db'],
    ['.', 'replaced-2022-05-08.db'],
  ])(
    'begins no new desk where the database is gone or empty and a copy of it is in %s',
    async (place, name) => {
      const { desk } = await openTestDesk(home.folder);
      await desk.close();
      const file = join(home.folder, 'foyer.db');
      mkdirSync(join(home.folder, place), { recursive: true });
      copyFileSync(file, join(home.folder, place, name));
      writeFileSync(file, '');
      const open = () => openDesk(options(home.folder));
      await expect(open()).rejects.toMatchObject({ trouble: 'lost' });
      rmSync(file);
      await expect(open()).rejects.toMatchObject({ trouble: 'lost' });
      expect(existsSync(file)).toBe(false);
      restoreDesk(join(home.folder, place, name), options(home.folder));
      await (await open()).close();
    },
  );

  it('refuses a wrong key and leaves the data as they are', async () => {
    const { desk } = await openTestDesk(home.folder);
    await desk.close();
    const before = readFileSync(join(home.folder, 'foyer.db'));
    await expect(openDesk(options(home.folder, 'b2'.repeat(32)))).rejects.toMatchObject({
      trouble: 'wrong-key',
    });
    expect(readFileSync(join(home.folder, 'foyer.db')).equals(before)).toBe(true);
  });

  it('is refused to a second Foyer on the same data, and free again when the first one closed', async () => {
    const { desk } = await openTestDesk(home.folder);
    await expect(openDesk(options(home.folder))).rejects.toMatchObject({ trouble: 'in-use' });
    await desk.close();
    const again = await openDesk(options(home.folder));
    await again.close();
  });

  it('is free again after the process that had it was killed', async () => {
    const child = spawn(process.execPath, [
      '-e',
      `const D = require('better-sqlite3'); const d = new D(${JSON.stringify(join(home.folder, 'foyer.lock'))}); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000);`,
    ]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(openDesk(options(home.folder))).rejects.toMatchObject({ trouble: 'in-use' });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    await (await openDesk(options(home.folder))).close();
  });

  it('refuses a database of a newer version untouched', async () => {
    const { desk } = await openTestDesk(home.folder);
    await desk.close();
    const file = join(home.folder, 'foyer.db');
    const sql = new Database(file);
    sql.pragma("cipher='aegis'");
    sql.pragma(`key="x'${TEST_KEY}'"`);
    sql.pragma('user_version=9999');
    sql.close();
    const before = readFileSync(file);
    await expect(openDesk(options(home.folder))).rejects.toMatchObject({ trouble: 'from-the-future' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that a file which is no database does not open', async () => {
    writeFileSync(
      join(home.folder, 'foyer.db'),
      'not a database at all, but long enough to have a header page',
    );
    await expect(openDesk(options(home.folder))).rejects.toMatchObject({ trouble: 'wrong-key' });
  });

  it('says that a folder cannot be made below a file', async () => {
    const file = join(home.folder, 'a-file');
    writeFileSync(file, '');
    await expect(openDesk(options(join(file, 'desk')))).rejects.toMatchObject({ trouble: 'no-folder' });
  });
});

it('calls desk and entrance as people at this computer do, until somebody names them', async () => {
  const namesIn = async (language: 'en' | 'de') => {
    const desk = await openDesk({ ...options(home.folder), language });
    const { desk: own, checkpoints } = await windowClient(desk).event.state();
    await desk.close();
    return [own.name, checkpoints[0]?.name];
  };
  const before = [await namesIn('en'), await namesIn('de')];
  const named = await openDesk(options(home.folder));
  await windowClient(named).event.saveDesk({ name: 'Schalter Nord' });
  await named.close();
  expect([...before, await namesIn('en')]).toEqual([
    ['Desk 1', 'Main entrance'],
    ['Schalter 1', 'Haupteingang'],
    ['Schalter Nord', 'Main entrance'],
  ]);
});

it('speaks the language of the product that is closest to the one of the system', () => {
  const locales = ['de', 'de_AT.UTF-8', 'de-CH', 'en_GB.UTF-8', 'C.UTF-8', 'den', 'fr', ''];
  expect(locales.map(languageOf)).toEqual(['de', 'de', 'de', 'en', 'en', 'en', 'en', 'en']);
});

describe('backup and restore', () => {
  it('brings back what was there when the backup was made, and keeps what it replaced', async () => {
    const first = await openTestDesk(home.folder);
    await first.client.attendees.edit({ id: '', fields: { given: 'Early' } });
    const file = first.desk.backup();
    await first.client.attendees.edit({ id: '', fields: { given: 'Late' } });
    await first.desk.close();
    const kept = restoreDesk(file, options(home.folder));
    const second = await openTestDesk(home.folder);
    const { rows } = await second.client.attendees.list({
      filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
      sort: 'name',
      isDescending: false,
      offset: 0,
      limit: 10,
    });
    await second.desk.close();
    expect({ names: rows.map((row) => row.name), hasKept: kept !== null }).toEqual({
      names: ['Early'],
      hasKept: true,
    });
  });

  it('brings back what a desk that was killed had written last', async () => {
    const first = await openTestDesk(home.folder);
    const file = first.desk.backup();
    await first.client.attendees.edit({ id: '', fields: { given: 'Late' } });
    const crashed = join(home.folder, 'crashed');
    mkdirSync(crashed);
    for (const name of ['foyer.db', 'foyer.db-wal'])
      copyFileSync(join(home.folder, name), join(crashed, name));
    await first.desk.close();
    const kept = restoreDesk(file, options(crashed));
    restoreDesk(kept ?? '', options(crashed));
    const second = await openTestDesk(crashed);
    const { people } = await second.client.event.state();
    await second.desk.close();
    const drafts = readdirSync(crashed).filter((name) => name.startsWith('restoring'));
    expect({ people, drafts }).toEqual({ people: 1, drafts: [] });
  });

  it('refuses a backup of a newer version, which this one could not open, and leaves the data alone', async () => {
    const { desk } = await openTestDesk(home.folder);
    const file = desk.backup();
    await desk.close();
    const newer = new Database(file);
    unlock(newer, TEST_KEY);
    newer.pragma('user_version=999');
    newer.close();
    const before = readFileSync(join(home.folder, 'foyer.db'));
    expect(() => restoreDesk(file, options(home.folder))).toThrow(/from-the-future/);
    expect(readFileSync(join(home.folder, 'foyer.db')).equals(before)).toBe(true);
  });

  it('refuses an empty file, as a copy that was broken off leaves it', async () => {
    const { desk } = await openTestDesk(home.folder);
    await desk.close();
    const file = join(home.folder, 'broken-off.db');
    writeFileSync(file, '');
    const before = readFileSync(join(home.folder, 'foyer.db'));
    expect(() => restoreDesk(file, options(home.folder))).toThrow(/wrong-key/);
    expect(readFileSync(join(home.folder, 'foyer.db')).equals(before)).toBe(true);
  });

  it('refuses a backup that is damaged and leaves the data alone', async () => {
    const { desk } = await openTestDesk(home.folder);
    const file = desk.backup();
    await desk.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096, 6000);
    writeFileSync(file, bytes);
    const before = readFileSync(join(home.folder, 'foyer.db'));
    expect(() => restoreDesk(file, options(home.folder))).toThrow(/wrong-key|damaged/);
    expect(readFileSync(join(home.folder, 'foyer.db')).equals(before)).toBe(true);
  });
});
