import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openTables } from './open-tables.ts';

const PAGE_BYTES = 4096;

/** Spoils some bytes of a page in the middle of a table of a closed desk, as a failing disk does. */
export const damagePage = (folder: string, table: string): void => {
  const sql = openTables(folder);
  const pages = sql
    .prepare<[string], number>(
      "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
    )
    .pluck()
    .all(table);
  sql.close();
  const page = pages[Math.floor(pages.length / 2)];
  if (page === undefined) throw new Error(`${table} has no page`);
  const file = openSync(join(folder, 'foyer.db'), 'r+');
  writeSync(file, Buffer.alloc(64, 0x5a), 0, 64, (page - 1) * PAGE_BYTES + 1000);
  closeSync(file);
};
