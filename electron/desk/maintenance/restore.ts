import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { toDatabaseError } from '../database/database-error.ts';
import { lockFolder } from '../database/folder-lock.ts';
import { makeFolder } from '../database/make-folder.ts';
import { DATABASE_FILE } from '../database/open-database.ts';
import { unlock } from '../database/unlock.ts';
import { type BackupOptions, checkBackup } from './backup.ts';

const DRAFT = 'restoring.db';
/** A database and what SQLite keeps beside it. */
const ENDS = ['', '-wal', '-shm'] as const;

/**
 * Puts a backup in the place of the database of a folder that is not open. The backup is checked first, and
 * what was there is kept beside it; gives that file's name, or null when the folder was empty.
 */
export const restoreBackup = (file: string, options: BackupOptions): string | null => {
  const { folder, now } = options;
  try {
    makeFolder(folder);
    const lock = lockFolder(folder);
    try {
      const draft = join(folder, DRAFT);
      copyWhole(file, draft, options.key);
      checkBackup(draft, options);
      const kept = setAside(folder, now());
      renameSync(draft, join(folder, DATABASE_FILE));
      return kept;
    } finally {
      for (const end of ENDS) rmSync(join(folder, DRAFT) + end, { force: true });
      lock.release();
    }
  } catch (error) {
    throw toDatabaseError(error);
  }
};

/**
 * Copies a database with what still stands in its write-ahead log: one that was set aside after a crash has its last
 * work there, and so has the desk's own.
 */
const copyWhole = (file: string, draft: string, key: string): void => {
  for (const end of ENDS) rmSync(draft + end, { force: true });
  copyFileSync(file, draft);
  if (!existsSync(`${file}-wal`)) return;
  copyFileSync(`${file}-wal`, `${draft}-wal`);
  const copy = new Database(draft);
  try {
    unlock(copy, key);
    // Closing brings home what is left.
    copy.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    copy.close();
  }
};

const setAside = (folder: string, nowMs: number): string | null => {
  const current = join(folder, DATABASE_FILE);
  if (!existsSync(current)) return null;
  const kept = join(folder, `replaced-${new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')}.db`);
  // The write-ahead log belongs to the file that it lies beside: all three move together.
  for (const end of ENDS) if (existsSync(current + end)) renameSync(current + end, kept + end);
  return kept;
};
