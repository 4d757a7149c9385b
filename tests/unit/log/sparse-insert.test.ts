import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sql } from '../../../electron/desk/database/open-database.ts';
import { prepareSparseInsert } from '../../../electron/desk/database/sparse-insert.ts';

const COLUMNS = ['id', 'town', 'payment', 'note'];
let sql: Sql;
beforeEach(() => {
  sql = new Database(':memory:');
  sql.exec(
    "CREATE TABLE person (id TEXT PRIMARY KEY, town TEXT NOT NULL DEFAULT '', payment TEXT NOT NULL DEFAULT 'free', note TEXT) STRICT",
  );
});
afterEach(() => sql.close());

const rows = () => sql.prepare('SELECT id, town, payment, note FROM person ORDER BY id').raw().all();

it('keeps every value as it was given, as the default and otherwise', () => {
  const insert = prepareSparseInsert(sql, 'person', COLUMNS);
  const people = [
    ['a', '', 'free', ''],
    ['b', 'Ulm', '', 'x'],
    ['c', 'free', 'paid', ''],
  ];
  expect(people.map(insert)).toEqual([true, true, true]);
  expect(rows()).toEqual(people);
});

it('leaves a row that is there as it is, and says so', () => {
  const insert = prepareSparseInsert(sql, 'person', COLUMNS);
  expect([insert(['a', 'Ulm', 'free', '']), insert(['a', '', 'paid', ''])]).toEqual([true, false]);
  expect(rows()).toEqual([['a', 'Ulm', 'free', '']]);
});

it('writes rows of more shapes than it keeps statements for', () => {
  const columns = ['id', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  sql.exec(
    `CREATE TABLE wide (${columns.map((name) => `${name} TEXT NOT NULL ${name === 'id' ? '' : "DEFAULT ''"}`).join(', ')}) STRICT`,
  );
  const insert = prepareSparseInsert(sql, 'wide', columns);
  const all = Array.from({ length: 256 }, (_, bits) =>
    columns.map((name, at) => (name === 'id' ? `${bits}` : bits & (1 << (at - 1)) ? 'x' : '')),
  );
  for (const row of all) insert(row);
  expect(sql.prepare('SELECT * FROM wide ORDER BY rowid').raw().all()).toEqual(all);
});
