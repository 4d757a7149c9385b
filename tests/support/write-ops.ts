import { randomBytes } from 'node:crypto';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { makeFolder } from '../../electron/desk/database/make-folder.ts';
import { openDatabase } from '../../electron/desk/database/open-database.ts';
import { openGround } from '../../electron/desk/open-ground.ts';
import type { OpBody } from '../../shared/replication/op-bodies.ts';
import { TEST_KEY, type TestClock } from './test-desk.ts';

/** Writes ops into the log of a folder that no desk has open, as an import or another desk would have. */
export const writeOps = (folder: string, clock: TestClock, bodies: readonly OpBody[]): void => {
  const resources = resourceFolders();
  const ports = {
    now: clock.now,
    randomBytes: (length: number) => randomBytes(length),
    report: (bug: { readonly error: unknown }) => {
      throw bug.error;
    },
  };
  makeFolder(folder);
  const sql = openDatabase(folder, { key: TEST_KEY, migrationsFolder: resources.migrations, now: clock.now });
  try {
    const { parts } = openGround(sql, { folder, key: TEST_KEY, ports, resources });
    parts.log.append(bodies.map((body) => ({ subject: '', operatorId: 'another-desk', body })));
  } finally {
    sql.close();
  }
};
