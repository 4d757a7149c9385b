import type { Sql } from '../database/open-database.ts';

/** Prepares the list of desks with rows in a table whose key begins with the desk: jumps from one to the next. */
export const prepareDesksOf = (sql: Sql, table: 'op' | 'scan'): (() => readonly string[]) => {
  const read = sql
    .prepare<[], string>(
      `WITH RECURSIVE desks (id) AS (
         SELECT min(desk_id) FROM ${table}
         UNION ALL
         SELECT (SELECT min(desk_id) FROM ${table} WHERE desk_id > desks.id) FROM desks WHERE desks.id IS NOT NULL
       )
       SELECT id FROM desks WHERE id IS NOT NULL`,
    )
    .pluck();
  return () => read.all();
};
