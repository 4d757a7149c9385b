import { type FieldClocks, mergeFields } from '../../../shared/replication/field-clocks.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import type { Sql } from '../database/open-database.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

interface OriginRow {
  readonly given_values: string;
  readonly clocks: string;
}

/** What a source said of a person, field by field, as of the last import: the other side of the next comparison [R10]. */
export type GivenValues = Readonly<Record<string, string>>;

/** The values of an import op under one flat set of names: fields, `custom.Heading`, and `codes`. */
export const givenValuesOf = (body: Pick<AttendeeSet, 'fields' | 'custom' | 'codes'>): GivenValues => {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(body.fields)) if (value !== undefined) values[name] = value;
  for (const [name, value] of Object.entries(body.custom ?? {})) values[`custom.${name}`] = value;
  if (body.codes !== undefined) values['codes'] = body.codes.join('\n');
  return values;
};

/** The text kept for given values: names in order, so that equal values are equal texts. */
export const givenValuesText = (values: GivenValues): string =>
  JSON.stringify(Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Prepares the write of what a source said. */
export const prepareOriginWrites = (sql: Sql) => {
  const read = sql.prepare<[string, string], OriginRow>('SELECT given_values, clocks FROM origin WHERE source = ? AND key = ?');
  const write = sql.prepare(
    `INSERT INTO origin (source, key, attendee_id, given_values, clocks) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (source, key) DO UPDATE SET given_values = excluded.given_values, clocks = excluded.clocks`,
  );
  return (body: AttendeeSet, origin: NonNullable<AttendeeSet['origin']>, stamp: string): void => {
    const row = read.get(origin.source, origin.key);
    const before = row === undefined ? {} : (JSON.parse(row.given_values) as GivenValues);
    const clocks = row === undefined ? {} : (JSON.parse(row.clocks) as FieldClocks);
    const merged = mergeFields(clocks, givenValuesOf(body), stamp);
    const text = givenValuesText({ ...before, ...merged.wins });
    write.run(origin.source, origin.key, body.id, text, JSON.stringify(merged.clocks));
  };
};
