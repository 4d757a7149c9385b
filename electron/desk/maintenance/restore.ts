import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toDatabaseError } from '../database/database-error.ts';
import { lockFolder } from '../database/folder-lock.ts';
import { makeFolder } from '../database/make-folder.ts';
import { DATABASE_FILE } from '../database/open-database.ts';
import { type BackupOptions, checkBackup } from './backup.ts';

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
      const draft = join(folder, 'restoring.db');
      copyFileSync(file, draft);
      checkBackup(draft, options);
      const kept = setAside(folder, now());
      renameSync(draft, join(folder, DATABASE_FILE));
      return kept;
    } finally {
      rmSync(join(folder, 'restoring.db'), { force: true });
      lock.release();
    }
  } catch (error) {
    throw toDatabaseError(error);
  }
};

const setAside = (folder: string, nowMs: number): string | null => {
  const current = join(folder, DATABASE_FILE);
  if (!existsSync(current)) return null;
  const kept = join(folder, `replaced-${new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')}.db`);
  // The write-ahead log belongs to the file that it lies beside: all three move together.
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(current + end)) renameSync(current + end, kept + end);
  return kept;
};
