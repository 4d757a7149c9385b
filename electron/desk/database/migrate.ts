import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { copyBefore } from './copy-before.ts';
import { DatabaseError } from './database-error.ts';

export interface MigrationOptions {
  /** Where `0001-name.sql`, `0002-name.sql` … lie. */
  readonly migrationsFolder: string;
  /** The data folder, which gets a `backups` folder; null for a database in memory. */
  readonly folder: string | null;
  /** What opens the copy, as it opens the database. */
  readonly key: string | null;
  readonly isNew: boolean;
  /** Milliseconds since 1970, for the name of the copy. */
  readonly now: () => number;
}

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Reads the numbered migrations; a gap or a double number is a mistake of ours and throws. */
export const readMigrations = (folder: string): readonly Migration[] => {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort();
  return files.map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`migration ${name} is out of sequence`);
    return { version, sql: readFileSync(join(folder, name), 'utf8') };
  });
};

/**
 * Runs all pending migrations in one transaction, after a copy of what is there. A database from a newer
 * Foyer is refused untouched.
 */
export const migrate = (sql: Database.Database, options: MigrationOptions): void => {
  const migrations = readMigrations(options.migrationsFolder);
  const version = schemaOf(sql);
  refuseNewer(version, migrations.length);
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  if (!options.isNew && version > 0 && options.folder !== null)
    copyBefore(sql, { folder: options.folder, key: options.key, version, nowMs: options.now() });
  sql
    .transaction(() => {
      for (const migration of pending) sql.exec(migration.sql);
      sql.pragma(`user_version=${migrations.length}`);
    })
    .immediate();
};

/** Refuses a database that a newer Foyer wrote, and one that none has: SQLite takes an empty file for an empty database. */
export const requireKnownSchema = (sql: Database.Database, migrationsFolder: string): void => {
  const version = schemaOf(sql);
  if (version === 0) throw new DatabaseError('wrong-key', 'no schema of ours');
  refuseNewer(version, readMigrations(migrationsFolder).length);
};

/** Refuses a database whose schema is not the newest: whoever only reads cannot bring it up to date. */
export const requireNewestSchema = (sql: Database.Database, migrationsFolder: string): void => {
  const newest = readMigrations(migrationsFolder).length;
  const version = schemaOf(sql);
  refuseNewer(version, newest);
  if (version < newest)
    throw new DatabaseError('from-the-past', `schema ${version}, this version reads ${newest}`);
};

const schemaOf = (sql: Database.Database): number => Number(sql.pragma('user_version', { simple: true }));

const refuseNewer = (version: number, newest: number): void => {
  if (version > newest)
    throw new DatabaseError('from-the-future', `schema ${version}, this version knows ${newest}`);
};
