import { ATTENDEE_FIELDS, type Attendee, emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { sortNameOf } from '../../../shared/domain/attendees/sort-name.ts';
import { searchFormsOf } from '../../../shared/domain/search/search-forms.ts';
import { searchTermsOf } from '../../../shared/domain/search/search-terms.ts';
import { opId } from '../../../shared/replication/op.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { ATTENDEE_COLUMNS, type AttendeeRow, columnOf, toAttendee } from '../cards/attendee-rows.ts';
import type { Sql } from '../database/open-database.ts';
import { prepareSparseInsert } from '../database/sparse-insert.ts';
import type { ProjectionOf } from '../log/projection.ts';
import { firstClocks, mergeStored } from '../log/stored-clocks.ts';
import { clocksOfFirst, prepareLoneEntry, setsFields } from './lone-entry.ts';
import { prepareOriginWrites } from './origin-projection.ts';

type FieldTexts = Readonly<Record<string, string>>;
type StoredRow = AttendeeRow & { readonly clocks: string };

const CUSTOM = 'custom.';
const COLUMNS = ['id', ...ATTENDEE_FIELDS.map(columnOf), 'custom', 'clocks', 'sort_name', 'search_terms'];

const prepareWrites = (sql: Sql) => ({
  read: sql.prepare<[string], StoredRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText, a.clocks AS clocks FROM attendee a WHERE a.id = ?`,
  ),
  insert: prepareSparseInsert(sql, 'attendee', COLUMNS),
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
  const loneEntry = prepareLoneEntry(sql);
  const putNew = (body: BodyOf<'attendee-set'>, entry: string, codes: readonly string[]): boolean => {
    const clocks = clocksOfFirst(setsFields(body), entry);
    return writes.insert([body.id, ...rowValues(asSaid(nobody, body), clocks, codes)]);
  };
  const writtenOut = (clocks: string): string => {
    const lone = loneEntry(clocks);
    return lone === null ? clocks : firstClocks(incomingOf(lone.body), lone.stamp);
  };
  return {
    'attendee-set'(body, { deskId, seq, stamp }) {
      const entry = opId(deskId, seq);
      for (const code of body.codes ?? []) writes.putCode.run(code, body.id, 'ticket', 0, stamp);
      if (body.origin !== undefined) putOrigin(body, body.origin, { entry, stamp });
      const codes = writes.codes.all(body.id);
      // Most are new: written without looking first, which an import of 100,000 notices.
      if (putNew(body, entry, codes)) return;
      const row = writes.read.get(body.id);
      if (row === undefined) return;
      const { wins, clocks } = mergeStored(writtenOut(row.clocks), incomingOf(body), stamp);
      writes.update.run(...rowValues(withFields(toAttendee(row), wins), clocks, codes), body.id);
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

const incomingOf = (body: {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly custom?: Readonly<Record<string, string>> | undefined;
}): FieldTexts => {
  const incoming: Record<string, string> = {};
  const { fields, custom = {} } = body;
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) incoming[name] = value;
  }
  for (const name in custom) incoming[`${CUSTOM}${name}`] = custom[name] ?? '';
  return incoming;
};

/** Somebody of whom one entry alone spoke. */
const asSaid = (nobody: Attendee, { fields, custom = {} }: BodyOf<'attendee-set'>): Attendee => ({
  ...nobody,
  ...incomingOf({ fields }),
  custom: filled(custom),
});

const filled = (custom: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const kept: Record<string, string> = {};
  for (const name in custom) if (custom[name] !== '') kept[name] = custom[name] ?? '';
  return kept;
};

const withFields = (person: Attendee, wins: FieldTexts): Attendee => {
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

const rowValues = (person: Attendee, clocks: string, codes: readonly string[]): readonly string[] => [
  ...ATTENDEE_FIELDS.map((field) => person[field]),
  stableCustom(person.custom),
  clocks,
  sortNameOf(person),
  searchTermsOf(searchFormsOf(person, codes)),
];

/** Keys in order, so that equal fields give equal rows whatever the order of arrival [R6]. */
const stableCustom = (custom: Readonly<Record<string, string>>): string => {
  const ordered: Record<string, string> = {};
  for (const name of Object.keys(custom).sort()) ordered[name] = custom[name] ?? '';
  return JSON.stringify(ordered);
};
