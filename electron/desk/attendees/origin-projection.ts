import { type FieldClocks, mergeFields } from '../../../shared/replication/field-clocks.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { type GivenValues, givenValuesOf, givenValuesText } from '../cards/given-values.ts';
import type { Sql } from '../database/open-database.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

interface OriginRow {
  readonly given_values: string;
  readonly clocks: string;
}

/** Prepares the write of what a source said. */
export const prepareOriginWrites = (sql: Sql) => {
  const read = sql.prepare<[string, string], OriginRow>(
    'SELECT given_values, clocks FROM origin WHERE source = ? AND key = ?',
  );
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
