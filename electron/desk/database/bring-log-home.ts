import { DatabaseError, toDatabaseError } from './database-error.ts';
import type { Sql } from './open-database.ts';

/**
 * Copies what it can of the write-ahead log into the database file, and holds up nobody. A full disk is no error:
 * the log keeps what found no room, and the next try takes it along.
 */
export const bringLogHome = (sql: Sql): void => {
  try {
    sql.pragma('wal_checkpoint(PASSIVE)');
  } catch (error) {
    const known = toDatabaseError(error);
    if (!(known instanceof DatabaseError) || known.trouble !== 'disk-full') throw error;
  }
};
