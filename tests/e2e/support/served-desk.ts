import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { sharePrinters } from '../../../electron/devices/sharing/share-printers.ts';
import { systemPrinters } from '../../../electron/devices/system-printers.ts';
import { type LanHost, openLanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import { testNetwork } from '../../support/printers/network-announcer.ts';
import { TEST_KEY, temporaryFolder, windowClient } from '../../support/test-desk.ts';

const SCREENS = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer');
/** Printers that tests share come to this computer alone, and not where real ones are heard. */
const ON_LOOPBACK = {
  ports: [0],
  addresses: () => ['127.0.0.1'],
  mdns: () => testNetwork(15_353),
};
const MORNING = '2022-05-08T07:42:00.000Z';

/** The clock runs, and can be put forward. */
const runningClock = (from: string) => {
  let aheadMs = Date.parse(from) - Date.now();
  return {
    now: (): number => Date.now() + aheadMs,
    set: (iso: string): void => {
      aheadMs = Date.parse(iso) - Date.now();
    },
  };
};

/** A real desk with its screens on loopback, on the first conference morning unless told otherwise. */
export const serveDesk = async (from = MORNING) => {
  const home = temporaryFolder();
  const { now, set } = runningClock(from);
  const bugs: unknown[] = [];
  const desk = await openDesk({
    folder: home.folder,
    key: TEST_KEY,
    ports: { now, randomBytes: (length) => randomBytes(length), report: (bug) => bugs.push(bug) },
    resources: resourceFolders(),
    version: '0.0.0-test',
    devices: systemPrinters(now),
    sharing: sharePrinters(ON_LOOPBACK),
  });
  const openHost = (port: number): Promise<LanHost> =>
    openLanHost({
      desk,
      port,
      screensFolder: SCREENS,
      randomBytes: (length) => randomBytes(length),
      now,
    });
  let host = await openHost(0);
  const { url } = host;
  return {
    folder: home.folder,
    link: () => host.newLink(),
    url,
    /** Nobody answers at the address of the desk any more. */
    hangUp: () => host.close(),
    /** Somebody answers there again, who knows no link and no browser of before. */
    async answerAgain() {
      host = await openHost(Number(new URL(url).port));
    },
    client: windowClient(desk),
    bugs,
    setClock: set,
    close: async () => {
      await host.close();
      await desk.close();
      home.remove();
    },
  };
};
export type ServedDesk = Awaited<ReturnType<typeof serveDesk>>;
