import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { type Desk, type DeskOptions, openDesk } from '../../electron/desk/open-desk.ts';

export const TEST_KEY = 'a1'.repeat(32);

/** A clock that stands still until it is moved. Starts on the first conference morning. */
export const createTestClock = (start = '2022-05-08T07:00:00.000Z') => {
  let ms = Date.parse(start);
  return {
    now: () => ms,
    advance: (byMs: number) => {
      ms += byMs;
    },
    set: (iso: string) => {
      ms = Date.parse(iso);
    },
  };
};
export type TestClock = ReturnType<typeof createTestClock>;

// Windows lets go of files a moment after the process that had them.
const REMOVING = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

/** A folder of its own that goes away with the test. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-test-'));
  return { folder, remove: () => rmSync(folder, REMOVING) };
};

/** Bugs that a desk reported; a test that expects none looks here. */
export type ReportedBug = { readonly id: string; readonly where: string; readonly error: unknown };

/** Opens a real desk with a stopped clock in a folder. */
export const openTestDesk = async (
  folder: string,
  clock: TestClock = createTestClock(),
  special: Pick<DeskOptions, 'devices'> = {},
) => {
  const bugs: ReportedBug[] = [];
  const desk = await openDesk({
    folder,
    key: TEST_KEY,
    ports: { now: clock.now, randomBytes: (length) => randomBytes(length), report: (bug) => bugs.push(bug) },
    resources: resourceFolders(),
    version: '0.0.0-test',
    ...special,
  });
  return { desk, client: windowClient(desk), clock, bugs };
};

/** A screen of a desk in this process. */
export const windowClient = (desk: Desk) =>
  createRouterClient(desk.router, { context: { session: desk.openSession('window') } });
