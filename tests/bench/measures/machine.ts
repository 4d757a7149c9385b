import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unlock } from '../../../electron/desk/database/unlock.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { BENCH_KEY } from '../world/bench-desk.ts';

const DURABLE = 4000;
const ROWS = 100_000;
const ROUNDS = 3;
/** About as long as what an entry of the log says. */
const TEXT = 'x'.repeat(400);

/**
 * What no desk can be faster than here: one row after the other written and durable, and 100,000 rows in one
 * transaction, each without anything of Foyer. Runs on two machines are comparable by these.
 */
export const machineMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder }) => {
    const place = join(folder, 'machine');
    mkdirSync(place, { recursive: true });
    return [await durable(place), await bulk(place)];
  },
};

const open = (file: string) => {
  const sql = new Database(file);
  unlock(sql, BENCH_KEY);
  sql.pragma('journal_mode=WAL');
  sql.pragma('synchronous=FULL');
  sql.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL) STRICT');
  sql.exec('CREATE INDEX row_by_name ON row (name)');
  return { sql, insert: sql.prepare('INSERT INTO row (name, text) VALUES (?, ?)') };
};

/** Names in no order, as those of people are. */
const nameOf = (number: number): string => String((number * 7919) % ROWS).padStart(6, '0');

const durable = async (place: string): Promise<Row> => {
  const { sql, insert } = open(join(place, 'durable.db'));
  const times: number[] = [];
  for (let number = 0; number < DURABLE; number += 1)
    times.push(await timed(() => insert.run(nameOf(number), TEXT)));
  sql.close();
  return rowOf('the machine alone: a row of SQLite, durable, encrypted', null, times);
};

const bulk = async (place: string): Promise<Row> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { sql, insert } = open(join(place, `bulk-${round}.db`));
    const insertAll = sql.transaction(() => {
      for (let number = 0; number < ROWS; number += 1) insert.run(nameOf(number), TEXT);
    });
    times.push(await timed(insertAll));
    sql.close();
  }
  return rowOf(`the machine alone: ${ROWS} rows of SQLite in one transaction, encrypted`, null, times);
};
