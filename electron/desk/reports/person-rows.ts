import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';

/** Who somebody is, as far as reports say it. */
export interface ListedPerson {
  readonly id: string;
  readonly sortName: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly category: string;
  readonly organisation: string;
  readonly town: string;
  readonly country: string;
  readonly delegation: string;
  readonly email: string;
  readonly phone: string;
  readonly status: string;
}

/** What a `ListedPerson` is read from, with the attendee as `a`. */
export const PERSON_COLUMNS = `a.id, a.sort_name AS sortName, a.given, a.family, a.display, a.own_script AS ownScript,
  a.category, a.organisation, a.town, a.country, a.delegation, a.email, a.phone, a.status`;

/** With what they did page by page: fewer than elsewhere, for each brings a dozen rows along. */
const AT_ONCE = 100;

// By id where names are left out: in the order of names, the rows could be laid beside any guest list.
const ORDER = {
  byName: { after: '(a.sort_name, a.id) > (@sortName, @id)', by: 'a.sort_name, a.id' },
  byId: { after: 'a.id > @id', by: 'a.id' },
} as const;

export type PersonOrder = keyof typeof ORDER;

/** In which order people stand in a report. */
export const orderFor = ({ withoutPersonalData }: { readonly withoutPersonalData: boolean }): PersonOrder =>
  withoutPersonalData ? 'byId' : 'byName';

type Walked = Pick<ListedPerson, 'sortName' | 'id'>;

/** Walks through people in an order of reports. The query names them `a` and ends before its `WHERE`. */
export const walkInOrder = <Row extends Walked>(
  sql: Sql,
  order: PersonOrder,
  {
    query,
    where = '1',
    atOnce,
  }: { readonly query: string; readonly where?: string; readonly atOnce: number },
): Generator<readonly Row[]> => {
  const { after, by } = ORDER[order];
  const page = sql.prepare<[Walked], Row>(
    `${query} WHERE ${after} AND ${where} ORDER BY ${by} LIMIT ${atOnce}`,
  );
  return walkSlices<Walked, Row>(atOnce, { sortName: '', id: '' }, (last) => page.all(last));
};

/** Walks through everybody on the list, or those of whom a condition on `a` holds. */
export const walkPeople = (sql: Sql, order: PersonOrder, where = '1'): Generator<readonly ListedPerson[]> =>
  walkInOrder(sql, order, { query: `SELECT ${PERSON_COLUMNS} FROM attendee a`, where, atOnce: AT_ONCE });

/** Somebody who is in a row but on no list, such as after an erasure. */
const NOBODY: Omit<ListedPerson, 'id'> = {
  sortName: '',
  given: '',
  family: '',
  display: '',
  ownScript: '',
  category: '',
  organisation: '',
  town: '',
  country: '',
  delegation: '',
  email: '',
  phone: '',
  status: '',
};

/** Prepares the look-up of a few people. They come in an order that does not betray their names where those are left out. */
export const preparePeopleOf = (sql: Sql, order: PersonOrder) => {
  const { by } = ORDER[order];
  const rows = sql.prepare<[string], ListedPerson>(
    `SELECT ${PERSON_COLUMNS} FROM json_each(?) wanted CROSS JOIN attendee a ON a.id = wanted.value ORDER BY ${by}`,
  );
  return (ids: readonly string[]): ReadonlyMap<string, ListedPerson> => {
    const found = new Map(rows.all(JSON.stringify(ids)).map((person) => [person.id, person]));
    for (const id of ids) if (!found.has(id)) found.set(id, { ...NOBODY, id });
    return found;
  };
};
