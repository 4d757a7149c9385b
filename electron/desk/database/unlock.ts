import type Database from 'better-sqlite3';

/** Gives a connection the key of its file, 32 bytes in hex, or none; throws where it does not open the file. */
export const unlock = (sql: Database.Database, key: string | null): void => {
  if (key !== null) {
    if (!/^[0-9a-f]{64}$/i.test(key)) throw new Error('the key is not 32 bytes in hex');
    // AEGIS-256: authenticated, and by far the fastest where the processor knows AES.
    sql.pragma("cipher='aegis'");
    sql.pragma(`key="x'${key}'"`);
  }
  sql.prepare('SELECT count(*) FROM sqlite_master').get();
};
