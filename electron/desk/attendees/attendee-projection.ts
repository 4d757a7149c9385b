import { ATTENDEE_FIELDS, type Attendee, emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { sortNameOf } from '../../../shared/domain/attendees/sort-name.ts';
import { searchFormsOf } from '../../../shared/domain/search/search-forms.ts';
import { searchTermsOf } from '../../../shared/domain/search/search-terms.ts';
import { type FieldClocks, mergeFields } from '../../../shared/replication/field-clocks.ts';
import { ATTENDEE_COLUMNS, type AttendeeRow, columnOf, toAttendee } from '../cards/attendee-rows.ts';
import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';
import { prepareOriginWrites } from './origin-projection.ts';

type StoredRow = AttendeeRow & { readonly clocks: string };

const CUSTOM = 'custom.';
const COLUMNS = ['id', ...ATTENDEE_FIELDS.map(columnOf), 'custom', 'clocks', 'sort_name', 'search_terms'];

const prepareWrites = (sql: Sql) => ({
  read: sql.prepare<[string], StoredRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText, a.clocks AS clocks FROM attendee a WHERE a.id = ?`,
  ),
  insert: sql.prepare(
    `INSERT INTO attendee (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`,
  ),
  update: sql.prepare(
    `UPDATE attendee SET ${COLUMNS.slice(1)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
  ),
  setTerms: sql.prepare('UPDATE attendee SET search_terms = ? WHERE id = ?'),
  codes: sql
    .prepare<[string], string>('SELECT code FROM code WHERE attendee_id = ? AND is_revoked = 0 ORDER BY code')
    .pluck(),
  putCode: sql.prepare(
    `INSERT INTO code (code, attendee_id, use, is_revoked, stamp) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (code, attendee_id) DO UPDATE
     SET use = excluded.use, is_revoked = excluded.is_revoked, stamp = excluded.stamp
     WHERE excluded.stamp > code.stamp`,
  ),
});

/** Attendees and their codes. Search terms are kept in the row, so that the index loads without computing them. */
export const attendeeProjections = (
  sql: Sql,
): {
  readonly 'attendee-set': ProjectionOf<'attendee-set'>;
  readonly 'code-set': ProjectionOf<'code-set'>;
} => {
  const writes = prepareWrites(sql);
  const putOrigin = prepareOriginWrites(sql);
  const nobody = emptyAttendee('');
  return {
    'attendee-set'(body, { stamp }) {
      for (const code of body.codes ?? []) writes.putCode.run(code, body.id, 'ticket', 0, stamp);
      if (body.origin !== undefined) putOrigin(body, body.origin, stamp);
      const row = writes.read.get(body.id);
      const { wins, clocks } = mergeFields(clocksOf(row), incomingOf(body), stamp);
      const before = row === undefined ? { ...nobody, id: body.id } : toAttendee(row);
      const person = withFields(before, wins);
      // From the table, not from the op: a code may have been revoked by an op that came before this one [R6].
      const values = rowValues(person, clocks, writes.codes.all(body.id));
      if (row === undefined) writes.insert.run(body.id, ...values);
      else writes.update.run(...values, body.id);
    },
    'code-set'(body, { stamp }) {
      writes.putCode.run(body.code, body.attendeeId, body.use, body.revoked ? 1 : 0, stamp);
      const row = writes.read.get(body.attendeeId);
      if (row === undefined) return;
      writes.setTerms.run(
        searchTermsOf(searchFormsOf(toAttendee(row), writes.codes.all(body.attendeeId))),
        body.attendeeId,
      );
    },
  };
};

const clocksOf = (row: StoredRow | undefined): FieldClocks =>
  row === undefined ? {} : (JSON.parse(row.clocks) as FieldClocks);

const incomingOf = (body: {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly custom?: Readonly<Record<string, string>> | undefined;
}): Readonly<Record<string, string>> => {
  const incoming: Record<string, string> = {};
  const { fields, custom = {} } = body;
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) incoming[name] = value;
  }
  for (const name in custom) incoming[`${CUSTOM}${name}`] = custom[name] ?? '';
  return incoming;
};

const withFields = (person: Attendee, wins: Readonly<Record<string, string>>): Attendee => {
  const custom: Record<string, string> = { ...person.custom };
  const fields: Record<string, string> = {};
  for (const name in wins) {
    const value = wins[name] ?? '';
    if (!name.startsWith(CUSTOM)) fields[name] = value;
    else if (value === '') delete custom[name.slice(CUSTOM.length)];
    else custom[name.slice(CUSTOM.length)] = value;
  }
  return { ...person, ...fields, custom };
};

const rowValues = (person: Attendee, clocks: FieldClocks, codes: readonly string[]): readonly string[] => [
  ...ATTENDEE_FIELDS.map((field) => person[field]),
  stableCustom(person.custom),
  JSON.stringify(clocks),
  sortNameOf(person),
  searchTermsOf(searchFormsOf(person, codes)),
];

/** Keys in order, so that equal fields give equal rows whatever the order of arrival [R6]. */
const stableCustom = (custom: Readonly<Record<string, string>>): string => {
  const ordered: Record<string, string> = {};
  for (const name of Object.keys(custom).sort()) ordered[name] = custom[name] ?? '';
  return JSON.stringify(ordered);
};
