import type Database from 'better-sqlite3';

/** 8 MiB of pages hold what every scan reads. A commit looks through all that is kept now and then: more is slower. */
const USUAL_KIB = 8 * 1024;
/** 64 MiB: an import of 100,000 people then encrypts each page once, not once a row. */
const BULK_KIB = 64 * 1024;

const keep = (sql: Database.Database, kib: number): void => void sql.pragma(`cache_size=-${kib}`);

/** Keeps as many pages of the database in memory as a desk needs from day to day. */
export const keepUsualPages = (sql: Database.Database): void => keep(sql, USUAL_KIB);

/** Keeps more pages in memory, for many rows that are written at a stretch. Returns what ends that. */
export const keepBulkPages = (sql: Database.Database): (() => void) => {
  keep(sql, BULK_KIB);
  return () => {
    if (sql.open) keepUsualPages(sql);
  };
};
