import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import type { PeopleFilter, SORTS } from '../../../shared/contract/attendees.ts';
import { BADGES_SQL, CARD_COLUMNS, CARD_FROM, type CardRow, PRESENCE_SQL, toCard } from '../cards/cards.ts';
import type { Sql } from '../database/open-database.ts';

export interface ListRequest {
  readonly filter: PeopleFilter;
  readonly sort: (typeof SORTS)[number];
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const ORDER: Readonly<Record<ListRequest['sort'], string>> = {
  name: 'a.sort_name',
  town: 'a.town COLLATE NOCASE',
  category: 'a.category',
  presence: 'presence',
};

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

const among = (column: string, values: readonly string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});

const conditionsOf = (filter: PeopleFilter, foundIds: readonly string[] | null): readonly Condition[] => [
  ...(foundIds === null ? [] : [among('a.id', foundIds)]),
  ...(filter.presence.length === 0 ? [] : [among(`(${PRESENCE_SQL})`, filter.presence)]),
  ...(filter.categories.length === 0 ? [] : [among('a.category', filter.categories)]),
  ...(filter.delegation === '' ? [] : [{ sql: 'a.delegation = ?', values: [filter.delegation] }]),
  ...(filter.badge === 'any' ? [] : [{ sql: `${BADGES_SQL} ${filter.badge === 'issued' ? '>' : '='} 0`, values: [] }]),
];

/**
 * Prepares the list of People. `find` gives the ids that a text finds, best first, or null for no text.
 * Statements are kept by their text: filters make a handful of different ones.
 */
export const preparePeopleList = (sql: Sql, find: (text: string) => readonly string[] | null) => {
  const everybody = sql.prepare<[], number>('SELECT count(*) FROM attendee').pluck();
  const rows = new Map<string, ReturnType<typeof sql.prepare<(string | number)[], CardRow>>>();
  const counts = new Map<string, ReturnType<typeof sql.prepare<string[], { total: number }>>>();
  const kept = <Value>(map: Map<string, Value>, key: string, make: (key: string) => Value): Value => {
    const value = map.get(key) ?? make(key);
    map.set(key, value);
    return value;
  };

  return (request: ListRequest): { total: number; all: number; rows: AttendeeCard[] } => {
    const found = request.filter.text.trim() === '' ? null : find(request.filter.text);
    const conditions = conditionsOf(request.filter, found);
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map((one) => one.sql).join(' AND ')}`;
    const values = conditions.flatMap((one) => one.values);
    const order = `${ORDER[request.sort]} ${request.isDescending ? 'DESC' : 'ASC'}, a.sort_name, a.id`;
    const page = kept(
      rows,
      `SELECT ${CARD_COLUMNS} FROM ${CARD_FROM} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
      (text) => sql.prepare<(string | number)[], CardRow>(text),
    );
    const count = kept(counts, `SELECT count(*) AS total FROM ${CARD_FROM} ${where}`, (text) =>
      sql.prepare<string[], { total: number }>(text),
    );
    return {
      total: count.get(...values)?.total ?? 0,
      all: everybody.get() ?? 0,
      rows: page.all(...values, request.limit, request.offset).map(toCard),
    };
  };
};

/** Prepares how many people each filter would show. */
export const prepareFacets = (sql: Sql) => {
  const presence = sql.prepare<[], { name: string; total: number }>(
    `SELECT ${PRESENCE_SQL} AS name, count(*) AS total FROM ${CARD_FROM} GROUP BY 1`,
  );
  const categories = sql.prepare<[], { name: string; total: number }>(
    'SELECT category AS name, count(*) AS total FROM attendee GROUP BY category ORDER BY total DESC',
  );
  const delegations = sql.prepare<[], { name: string; total: number }>(
    "SELECT delegation AS name, count(*) AS total FROM attendee WHERE delegation <> '' GROUP BY delegation ORDER BY delegation LIMIT 2000",
  );
  const asRecord = (rows: readonly { name: string; total: number }[]): Record<string, number> =>
    Object.fromEntries(rows.map(({ name, total }) => [name, total]));
  return () => ({
    presence: asRecord(presence.all()),
    categories: asRecord(categories.all()),
    delegations: delegations.all(),
  });
};
