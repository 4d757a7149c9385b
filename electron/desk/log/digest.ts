import { createHash } from 'node:crypto';
import type { Sql } from '../database/open-database.ts';
import { PROJECTION_TABLES } from './rebuild.ts';

/** One SHA-256 over every row of every projection, in key order: equal digests mean equal tables [R6]. */
export const digest = (sql: Sql): string => {
  const sum = createHash('sha256');
  for (const table of PROJECTION_TABLES) {
    sum.update(`\n#${table}\n`);
    const key = primaryKey(sql, table).join(', ');
    for (const row of sql.prepare(`SELECT * FROM ${table} ORDER BY ${key}`).raw().iterate())
      sum.update(JSON.stringify(row));
  }
  return sum.digest('hex');
};

const primaryKey = (sql: Sql, table: string): readonly string[] =>
  sql
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .all(table)
    .map((column) => column.name);
