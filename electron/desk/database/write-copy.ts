import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';

/**
 * Lets SQLite write a copy with the same key, and gives it its name once `prove` has opened it and found it whole:
 * a copy of the file would lack what stands in the write-ahead log. On an error no half copy is left.
 */
export const writeCopy = (sql: Database.Database, target: string, prove: (draft: string) => void): void => {
  const draft = `${target}.part`;
  try {
    removeDraft(draft);
    sql.prepare('VACUUM INTO ?').run(draft);
    prove(draft);
    renameSync(draft, target);
  } catch (error) {
    removeDraft(draft);
    throw error;
  }
};

/** With the journal that SQLite leaves where the disk filled up or the desk was killed: it belongs to no other copy. */
const removeDraft = (draft: string): void => {
  for (const file of [draft, `${draft}-journal`]) rmSync(file, { force: true });
};
