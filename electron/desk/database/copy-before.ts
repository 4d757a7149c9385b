import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DatabaseError } from './database-error.ts';
import { unlock } from './unlock.ts';
import { writeCopy } from './write-copy.ts';

/** What a copy before a migration is made of. */
export interface CopyBefore {
  readonly folder: string;
  /** 32 bytes in hex; null for a database in the clear. */
  readonly key: string | null;
  /** The schema that the migration begins with. */
  readonly version: number;
  readonly nowMs: number;
}

/**
 * Keeps what is there before a migration, and opens it once to see that it is whole; without such a copy nothing
 * is migrated.
 */
export const copyBefore = (sql: Database.Database, { folder, key, version, nowMs }: CopyBefore): void => {
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  const stamp = new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-');
  const target = join(backups, `before-migration-from-${version}-${stamp}.db`);
  writeCopy(sql, target, (draft) => prove(draft, key, version));
};

const prove = (file: string, key: string | null, version: number): void => {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    unlock(copy, key);
    const found = [
      copy.pragma('quick_check', { simple: true }),
      copy.pragma('user_version', { simple: true }),
    ];
    if (found[0] !== 'ok' || found[1] !== version)
      throw new DatabaseError('damaged', `the copy before the migration: ${found.join(', schema ')}`);
  } finally {
    copy.close();
  }
};
