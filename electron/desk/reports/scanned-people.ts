import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Sql } from '../database/open-database.ts';

/** What the log of scans says of a person. */
export interface ScannedPerson {
  readonly name: string;
  readonly category: string;
  readonly country: string;
}

/** More people than the reference event has; beyond, they are looked up again. */
const KEPT_PEOPLE = 150_000;

const NOBODY: ScannedPerson = { name: '', category: '', country: '' };

interface PersonRow extends Omit<ScannedPerson, 'name'> {
  readonly place: number;
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
}

const COLUMNS = `rowid AS place, id, given, family, display, own_script AS ownScript, category, country`;
const WALKED_AT_ONCE = 500;

/** The people of one report on scans. */
export interface ScannedPeople {
  /**
   * Gets to know everybody, slice by slice. Each person is scanned many times at moments far apart: read in
   * the order of the table, its pages are decrypted once instead of once a person.
   */
  walk(): Generator<undefined>;
  of(id: string): ScannedPerson;
}

/** Opens the look-up of people for one report. */
export const openScannedPeople = (sql: Sql): ScannedPeople => {
  const byId = sql.prepare<[string], PersonRow>(`SELECT ${COLUMNS} FROM attendee WHERE id = ?`);
  const slice = sql.prepare<[number], PersonRow>(
    `SELECT ${COLUMNS} FROM attendee WHERE rowid > ? ORDER BY rowid LIMIT ${WALKED_AT_ONCE}`,
  );
  const kept = new Map<string, ScannedPerson>();
  const keep = (id: string, row: PersonRow | undefined): ScannedPerson => {
    const person =
      row === undefined ? NOBODY : { name: nameOf(row), category: row.category, country: row.country };
    if (kept.size >= KEPT_PEOPLE) kept.clear();
    kept.set(id, person);
    return person;
  };
  return {
    *walk() {
      let rows = slice.all(0);
      while (rows.length > 0 && kept.size + rows.length < KEPT_PEOPLE) {
        for (const row of rows) keep(row.id, row);
        yield undefined;
        rows = slice.all(rows.at(-1)?.place ?? 0);
      }
    },
    of: (id) => (id === '' ? NOBODY : (kept.get(id) ?? keep(id, byId.get(id)))),
  };
};
