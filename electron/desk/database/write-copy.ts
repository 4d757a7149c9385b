import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';

/**
 * Lets SQLite write a copy with the same key, and gives it its name once `prove` has opened it and found it whole:
 * a copy of the file would lack what stands in the write-ahead log. On an error no half copy is left.
 */
export const writeCopy = (sql: Database.Database, target: string, prove: (draft: string) => void): void => {
  const draft = `${target}.part`;
  try {
    rmSync(draft, { force: true });
    sql.prepare('VACUUM INTO ?').run(draft);
    prove(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};
