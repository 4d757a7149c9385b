import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { type GivenValues, givenValuesOf, givenValuesText } from '../cards/given-values.ts';
import type { Sql } from '../database/open-database.ts';
import { mergeStored } from '../log/stored-clocks.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

interface OriginRow {
  readonly given_values: string;
  readonly clocks: string;
}

/** Prepares the write of what a source said. */
export const prepareOriginWrites = (sql: Sql) => {
  const read = sql.prepare<[string, string, string], OriginRow>(
    'SELECT given_values, clocks FROM origin WHERE attendee_id = ? AND source = ? AND key = ?',
  );
  const insert = sql.prepare(
    `INSERT INTO origin (attendee_id, source, key, given_values, clocks) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = sql.prepare(
    'UPDATE origin SET given_values = ?, clocks = ? WHERE attendee_id = ? AND source = ? AND key = ?',
  );
  return (body: AttendeeSet, origin: NonNullable<AttendeeSet['origin']>, stamp: string): void => {
    const given = givenValuesOf(body);
    const place = [body.id, origin.source, origin.key] as const;
    const first = mergeStored(undefined, given, stamp);
    if (insert.run(...place, givenValuesText(given), first.clocks).changes === 1) return;
    const row = read.get(...place);
    if (row === undefined) return;
    const { wins, clocks } = mergeStored(row.clocks, given, stamp);
    const before = JSON.parse(row.given_values) as GivenValues;
    update.run(givenValuesText({ ...before, ...wins }), clocks, ...place);
  };
};
