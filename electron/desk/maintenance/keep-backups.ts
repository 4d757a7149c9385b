import type { Sql } from '../database/open-database.ts';

const HOUR_MS = 3_600_000;

/** What keeping backups needs: the database to see whether anything changed, and how to write one. */
export interface BackupKeeping {
  readonly sql: Sql;
  readonly write: () => Promise<unknown>;
  /** A backup that could not be written: the desk goes on, and the trouble is written down. */
  readonly report: (error: unknown) => void;
}

/**
 * Writes a backup every hour and at the end, one after the other, if anything was written since the last one.
 * Returns what ends it, to be called before the database is closed.
 */
export const keepBackups = ({ sql, write, report }: BackupKeeping): (() => Promise<void>) => {
  // Rows written over this connection since it was opened: costs nothing, however long the log is.
  const countChanges = sql.prepare<[], number>('SELECT total_changes()').pluck();
  let saved = countChanges.get() ?? 0;
  const saveIfChanged = async (): Promise<void> => {
    const now = countChanges.get() ?? 0;
    if (now === saved) return;
    try {
      await write();
      saved = now;
    } catch (error) {
      report(error);
    }
  };
  let last = Promise.resolve();
  const save = (): Promise<void> => {
    last = last.then(saveIfChanged);
    return last;
  };
  const timer = setInterval(() => void save(), HOUR_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return save();
  };
};
