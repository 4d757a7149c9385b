import { randomBytes } from 'node:crypto';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import type { OpenSharing } from '../../../electron/desk/ports/printer-sharing.ts';
import { type DeviceOptions, deviceOptions } from '../../../electron/devices/open-printer.ts';
import { openPrinterDevices } from '../../../electron/devices/printer-devices.ts';
import type { PrintJobState } from '../../../shared/contract/printing.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';
import { createTestClock, type ReportedBug, TEST_KEY, windowClient } from '../../support/test-desk.ts';

/** Tests ask nobody on the network for printers. */
const HEARS_NOTHING = { listenMs: 0, mdns: { interface: '127.0.0.1' } };

/** Longer than a queue that is asked ever more seldom sleeps between two questions; shorter than a test may take. */
const PATIENCE_MS = 55_000;

/** A real desk with the real badge thread and the real devices. */
export const openPrintingDesk = async (
  folder: string,
  wishes: Partial<DeviceOptions> = {},
  sharing?: OpenSharing,
) => {
  const bugs: ReportedBug[] = [];
  const desk = await openDesk({
    folder,
    key: TEST_KEY,
    ports: {
      now: createTestClock().now,
      randomBytes: (length) => randomBytes(length),
      report: (bug) => bugs.push(bug),
    },
    resources: resourceFolders(),
    version: '0.0.0-test',
    devices: openPrinterDevices(testPrinterPorts(), deviceOptions(wishes), HEARS_NOTHING),
    ...(sharing === undefined ? {} : { sharing }),
  });
  const client = windowClient(desk);
  const admit = (attendeeId: string) =>
    client.checkin.admit({ checkpointId: 'entrance', attendeeId, via: 'search' });
  /** Waits until all jobs are in these states, and gives them in the order of the queue. */
  const settled = async (...states: PrintJobState[]) => {
    const all = ['queued', 'rendering', 'sending', 'sent', 'done', 'failed', 'unknown', 'void'] as const;
    let last = '';
    for (const from = performance.now(); performance.now() - from < PATIENCE_MS; ) {
      const jobs = await client.printing.jobs({ states: [...all], limit: 500 });
      last = jobs.map(({ state, cause }) => `${state} ${cause}`.trim()).join(', ');
      if (jobs.length > 0 && jobs.every(({ state }) => states.includes(state))) return jobs.toReversed();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`the printers did not finish: ${last}`);
  };
  return { desk, client, bugs, admit, settled };
};

export type PrintingDesk = Awaited<ReturnType<typeof openPrintingDesk>>;

/** Some of those who are to come and have no badge yet. */
export const expectedPeople = async ({ client }: Pick<PrintingDesk, 'client'>): Promise<string[]> => {
  const { found } = await client.attendees.search({ text: 'de', limit: 50 });
  return found
    .filter(({ presence, category }) => presence === 'expected' && category !== 'staff')
    .map(({ id }) => id);
};
