import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DatabaseError, toDatabaseError } from './database-error.ts';

/**
 * Keeps a data folder for one running Foyer. The lock is an open SQLite transaction on a file of its own:
 * the operating system frees it when the process dies, however it dies.
 */
export const lockFolder = (folder: string): { release(): void } => {
  let lock: Database.Database;
  try {
    lock = new Database(join(folder, 'foyer.lock'));
  } catch (error) {
    throw toDatabaseError(error);
  }
  try {
    lock.pragma('busy_timeout=0');
    lock.pragma('journal_mode=DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const known = toDatabaseError(error);
    if (known instanceof DatabaseError && known.trouble === 'in-use')
      throw new DatabaseError('in-use', 'another Foyer has this folder open');
    throw known;
  }
  return {
    release() {
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
};
