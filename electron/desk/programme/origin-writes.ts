import { type GivenValues, givenValuesText } from '../cards/given-values.ts';
import type { Sql } from '../database/open-database.ts';
import { mergeStored } from '../log/stored-clocks.ts';

interface OriginRow {
  readonly given_values: string;
  readonly clocks: string;
}

type Key = readonly [string, string, string];

/** Prepares the write of what a source said, value by value, into a table with this key of three columns [R10]. */
export const prepareOriginWrites = (sql: Sql, table: string, key: Key) => {
  const place = key.map((column) => `${column} = ?`).join(' AND ');
  const read = sql.prepare<[string, string, string], OriginRow>(
    `SELECT given_values, clocks FROM ${table} WHERE ${place}`,
  );
  const put = sql.prepare(
    `INSERT INTO ${table} (${key.join(', ')}, given_values, clocks) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET given_values = excluded.given_values, clocks = excluded.clocks`,
  );
  return (at: Key, said: GivenValues, stamp: string): void => {
    const row = read.get(...at);
    const { wins, clocks } = mergeStored(row?.clocks, said, stamp);
    const before = row === undefined ? {} : (JSON.parse(row.given_values) as GivenValues);
    put.run(...at, givenValuesText({ ...before, ...wins }), clocks);
  };
};
