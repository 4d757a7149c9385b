import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { TEST_KEY, temporaryFolder, windowClient } from '../../support/test-desk.ts';

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
