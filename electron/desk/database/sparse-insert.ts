import type { Sql, Statement } from './open-database.ts';

/** So many statements are kept; a list whose rows differ more is written with all columns. */
const MOST_STATEMENTS = 64;

/**
 * Prepares the insert of wide rows of texts, most of them as the table has them by default: these are left out, for
 * what is not handed over costs nothing. One column at least has no default. A row that is there already stays; says whether it was written.
 */
export const prepareSparseInsert = (
  sql: Sql,
  table: string,
  columns: readonly string[],
): ((values: readonly string[]) => boolean) => {
  const defaults = defaultsOf(sql, table);
  const usual = columns.map((column) => defaults.get(column));
  const statements = new Map<number, Statement>();
  const prepare = (names: readonly string[]): Statement =>
    sql.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
    );
  const whole = prepare(columns);
  return (values) => {
    let set = 0;
    const given: string[] = [];
    for (const [at, value] of values.entries()) {
      if (value === usual[at]) continue;
      set += 2 ** at;
      given.push(value);
    }
    let statement = statements.get(set);
    if (statement === undefined) {
      if (statements.size >= MOST_STATEMENTS) return whole.run(...values).changes === 1;
      statement = prepare(columns.filter((_, at) => values[at] !== usual[at]));
      statements.set(set, statement);
    }
    return statement.run(...given).changes === 1;
  };
};

/** The text that each column has by default; nothing for those that have none, or another than a text. */
const defaultsOf = (sql: Sql, table: string): ReadonlyMap<string, string> =>
  new Map(
    sql
      .prepare<[string], { name: string; text: string | null }>(
        'SELECT name, dflt_value AS text FROM pragma_table_info(?)',
      )
      .all(table)
      .flatMap(({ name, text }) => {
        const [, inside] = /^'([^']*)'$/.exec(text ?? '') ?? [];
        return inside === undefined ? [] : [[name, inside] as const];
      }),
  );
