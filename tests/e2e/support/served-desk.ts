import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { systemPrinters } from '../../../electron/devices/system-printers.ts';
import { openLanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import { TEST_KEY, temporaryFolder, windowClient } from '../../support/test-desk.ts';

const SCREENS = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer');
const MORNING = Date.parse('2022-05-08T07:42:00.000Z');

/** A real desk with its screens on loopback, on the first conference morning. */
export const serveDesk = async () => {
  const home = temporaryFolder();
  const startedAt = Date.now();
  // The clock runs, from the conference morning on.
  const now = (): number => MORNING + (Date.now() - startedAt);
  const bugs: unknown[] = [];
  const desk = await openDesk({
    folder: home.folder,
    key: TEST_KEY,
    ports: { now, randomBytes: (length) => randomBytes(length), report: (bug) => bugs.push(bug) },
    resources: resourceFolders(),
    version: '0.0.0-test',
    devices: systemPrinters(now),
  });
  const host = await openLanHost({
    desk,
    port: 0,
    screensFolder: SCREENS,
    randomBytes: (length) => randomBytes(length),
    now,
  });
  return {
    folder: home.folder,
    link: () => host.newLink(),
    url: host.url,
    client: windowClient(desk),
    bugs,
    close: async () => {
      await host.close();
      await desk.close();
      home.remove();
    },
  };
};
export type ServedDesk = Awaited<ReturnType<typeof serveDesk>>;
