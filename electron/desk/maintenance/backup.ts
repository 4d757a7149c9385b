import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseError, toDatabaseError } from '../database/database-error.ts';
import { requireKnownSchema } from '../database/migrate.ts';
import { openDatabase, type Sql } from '../database/open-database.ts';
import { writeCopy } from '../database/write-copy.ts';
import { verifyLog } from '../log/verify-log.ts';

/** What a backup needs to know of its desk. */
export interface BackupOptions {
  readonly folder: string;
  readonly key: string;
  readonly migrations: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Backups kept in the data folder; older ones are removed. */
const KEPT = 24;

/**
 * Writes an encrypted copy of the database and verifies it by opening it and checking its log. Without a
 * file name it goes to the folder's `backups`. Gives the file; on an error no half copy is left.
 */
export const writeBackup = (sql: Sql, options: BackupOptions, file?: string): string => {
  const target = file ?? join(options.folder, 'backups', `foyer-${fileTime(options.now())}.db`);
  try {
    // A folder that somebody named must be there: a backup onto a stick that is not plugged in is none.
    if (file === undefined) {
      mkdirSync(dirname(target), { recursive: true });
      removeDrafts(dirname(target));
    }
    writeCopy(sql, target, (draft) => checkBackup(draft, options));
    if (file === undefined) removeOld(target);
    return target;
  } catch (error) {
    throw toDatabaseError(error);
  }
};

/** Opens a copy with the key and checks its pages and its log. Throws what is wrong with it. */
export const checkBackup = (file: string, { key, migrations, now }: Omit<BackupOptions, 'folder'>): void => {
  const copy = openDatabase(dirname(file), { file, key, readOnly: true, migrationsFolder: migrations, now });
  try {
    requireKnownSchema(copy, migrations);
    const pages = copy.pragma('quick_check', { simple: true });
    if (pages !== 'ok') throw new DatabaseError('damaged', `the copy: ${String(pages)}`);
    const broken = verifyLog(copy);
    if (broken !== null)
      throw new DatabaseError('damaged', `the log of the copy breaks at ${broken.deskId}-${broken.seq}`);
  } finally {
    copy.close();
  }
};

const fileTime = (ms: number): string => new Date(ms).toISOString().replaceAll(/[:.]/g, '-');

/** What a desk that was killed in the middle of a backup left behind, as large as its database. */
const removeDrafts = (folder: string): void => {
  for (const name of readdirSync(folder).filter((one) => /^foyer-.*\.db\.part(?:-journal)?$/.test(one)))
    rmSync(join(folder, name), { force: true });
};

/** Where the clock was set back, what has a later name than the newest backup was written before it. */
const removeOld = (newest: string): void => {
  const folder = dirname(newest);
  const names = readdirSync(folder)
    .filter((name) => /^foyer-.*\.db$/.test(name))
    .sort();
  const until = names.indexOf(basename(newest)) + 1;
  const inOrder = [...names.slice(until), ...names.slice(0, until)];
  for (const name of inOrder.slice(0, -KEPT)) rmSync(join(folder, name), { force: true });
};
