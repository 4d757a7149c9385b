import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { checkBackup } from '../../../electron/desk/maintenance/backup.ts';
import { writeBackupInThread } from '../../../electron/desk/maintenance/backup-thread.ts';
import { keepBackups } from '../../../electron/desk/maintenance/keep-backups.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { openTestDesk, TEST_KEY, temporaryFolder, windowClient } from '../../support/test-desk.ts';

const backupsIn = (folder: string): number =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).length : 0;

it('leaves a backup at the end when something was written, and none when nothing was', async () => {
  const home = temporaryFolder();
  let ms = Date.parse('2022-05-08T07:00:00Z');
  const open = () =>
    openDesk({
      folder: home.folder,
      key: TEST_KEY,
      ports: {
        now: () => (ms += 1000),
        randomBytes: (length) => new Uint8Array(length),
        report: () => undefined,
      },
      resources: resourceFolders(),
      version: 'test',
      keepsBackups: true,
    });
  const first = await open();
  await windowClient(first).attendees.edit({ id: '', fields: { given: 'Ada' } });
  await first.close();
  const afterWork = backupsIn(home.folder);
  const second = await open();
  await windowClient(second).event.state();
  await second.close();
  const afterRest = backupsIn(home.folder);
  home.remove();
  expect({ afterWork, afterRest }).toEqual({ afterWork: 1, afterRest: 1 });
});

const inFolder = (folder: string, now = Date.now) => ({
  folder,
  key: TEST_KEY,
  migrations: resourceFolders().migrations,
  now,
});

it('is written beside a desk that goes on, checked, and takes away what a killed desk left half-written', async () => {
  const home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  await client.attendees.edit({ id: '', fields: { given: 'Ada' } });
  mkdirSync(join(home.folder, 'backups'));
  for (const ending of ['', '-journal'])
    writeFileSync(join(home.folder, 'backups', `foyer-2022-05-08T05-00-00-000Z.db.part${ending}`), 'half');
  let turns = 0;
  const turning = setInterval(() => (turns += 1));
  const file = await writeBackupInThread(inFolder(home.folder));
  clearInterval(turning);
  checkBackup(file, inFolder(home.folder));
  expect([
    turns > 3,
    readdirSync(join(home.folder, 'backups')).map((name) => join(home.folder, 'backups', name)),
  ]).toEqual([true, [file]]);
  await desk.close();
  home.remove();
});

it('stays when the clock was set back, where those from before are older by their names', async () => {
  const home = temporaryFolder();
  const { desk } = await openTestDesk(home.folder);
  const folder = join(home.folder, 'backups');
  mkdirSync(folder);
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  for (const hour of hours) writeFileSync(join(folder, `foyer-2030-01-01T${hour}-00-00-000Z.db`), '');
  const first = await writeBackupInThread(inFolder(home.folder, () => Date.parse('2022-05-08T07:00:00Z')));
  const second = await writeBackupInThread(inFolder(home.folder, () => Date.parse('2022-05-08T08:00:00Z')));
  const kept = readdirSync(folder).map((name) => join(folder, name));
  expect([kept.length, kept.includes(first), kept.includes(second)]).toEqual([24, true, true]);
  await desk.close();
  home.remove();
});

it('says why there is none in the words that people know', async () => {
  const home = temporaryFolder();
  await (await openTestDesk(home.folder)).desk.close();
  const wrong = { ...inFolder(home.folder), key: '00'.repeat(32) };
  await expect(writeBackupInThread(wrong)).rejects.toMatchObject({ trouble: 'wrong-key' });
  home.remove();
});

it('waits at the end for the one that is being written, and writes what came since', async () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const steps: string[] = [];
  let attempt = 0;
  const end = keepBackups({
    sql,
    write: async () => {
      attempt += 1;
      steps.push(`begins ${attempt}`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`ends ${attempt}`);
      if (attempt === 1) throw new Error('the disk is full');
    },
    report: (error) => steps.push(String(error)),
  });
  sql.exec("INSERT INTO desk VALUES (1, 'ABCDEF', '')");
  const first = end();
  await end();
  await first;
  await end();
  sql.close();
  expect(steps).toEqual(['begins 1', 'ends 1', 'Error: the disk is full', 'begins 2', 'ends 2']);
});
