import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { keepUsualPages } from './cache-size.ts';
import { toDatabaseError } from './database-error.ts';
import { refuseLostDatabase } from './left-copies.ts';
import { type MigrationOptions, migrate } from './migrate.ts';
import { unlock } from './unlock.ts';

export type Sql = Database.Database;
export type Statement = Database.Statement<unknown[], unknown>;

export interface OpenDatabaseOptions extends Pick<MigrationOptions, 'migrationsFolder' | 'now'> {
  /** 32 bytes in hex; null leaves the file in the clear, for throw-away databases in tests only. */
  readonly key: string | null;
  readonly readOnly?: boolean;
  /** A file other than the folder's database, such as a backup. */
  readonly file?: string;
}

export const DATABASE_FILE = 'foyer.db';

/**
 * Opens the desk's database in a folder, encrypted with the key, and brings it to the newest schema.
 * Throws `DatabaseError`; then nothing was changed.
 */
export const openDatabase = (folder: string, options: OpenDatabaseOptions): Sql => {
  const file = options.file ?? join(folder, DATABASE_FILE);
  const readOnly = options.readOnly ?? false;
  try {
    if (options.file === undefined) refuseLostDatabase(folder, file);
    if (!readOnly) mkdirSync(folder, { recursive: true });
    const isNew = !existsSync(file);
    const sql = new Database(file, { readonly: readOnly, fileMustExist: readOnly });
    try {
      unlock(sql, options.key);
      setPragmas(sql, readOnly);
      if (!readOnly) migrate(sql, { ...options, folder, isNew });
      return sql;
    } catch (error) {
      sql.close();
      throw error;
    }
  } catch (error) {
    throw toDatabaseError(error);
  }
};

/** Opens an in-memory database with the newest schema, for tests and trials. */
export const openMemoryDatabase = (migrationsFolder: string): Sql => {
  const sql = new Database(':memory:');
  setPragmas(sql, false);
  migrate(sql, { migrationsFolder, folder: null, key: null, isNew: true, now: () => 0 });
  return sql;
};

const setPragmas = (sql: Sql, readOnly: boolean): void => {
  sql.pragma('foreign_keys=ON');
  sql.pragma('busy_timeout=2000');
  keepUsualPages(sql);
  if (readOnly) return;
  sql.pragma('journal_mode=WAL');
  // WAL reopens at NORMAL, which may lose the last scans at a power cut.
  sql.pragma('synchronous=FULL');
};
