import { toDatabaseError } from './database-error.ts';
import type { Sql } from './open-database.ts';

/** Runs a write outside of any transaction. Throws `DatabaseError`. */
export type LightWrite = <Result>(write: () => Result) => Result;

/**
 * Writes that do not wait for the disk: kept when the process is killed, and by the next durable commit; a
 * power cut before it takes them back. For what the desk finds out again by itself.
 */
export const lightWriteTo =
  (sql: Sql): LightWrite =>
  (write) => {
    // Not prepared: this pragma acts when it is compiled, not when it is run.
    sql.pragma('synchronous=NORMAL');
    try {
      return write();
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      sql.pragma('synchronous=FULL');
    }
  };
