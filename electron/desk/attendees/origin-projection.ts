import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { type GivenValues, givenValuesOf, givenValuesText } from '../cards/given-values.ts';
import type { Sql } from '../database/open-database.ts';
import { firstClocks, mergeStored } from '../log/stored-clocks.ts';
import { clocksOfFirst, prepareLoneEntry, setsFields } from './lone-entry.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

interface OriginRow {
  readonly given_values: string;
  readonly clocks: string;
}

/** Prepares the write of what a source said. What one entry alone said is not written again: the row has its id. */
export const prepareOriginWrites = (sql: Sql) => {
  const loneEntry = prepareLoneEntry(sql);
  const read = sql.prepare<[string, string, string], OriginRow>(
    'SELECT given_values, clocks FROM origin WHERE attendee_id = ? AND source = ? AND key = ?',
  );
  const insert = sql.prepare(
    `INSERT INTO origin (attendee_id, source, key, given_values, clocks) VALUES (?, ?, ?, '', ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = sql.prepare(
    'UPDATE origin SET given_values = ?, clocks = ? WHERE attendee_id = ? AND source = ? AND key = ?',
  );
  const writtenOut = ({ given_values, clocks }: OriginRow): { before: GivenValues; clocks: string } => {
    const lone = loneEntry(clocks);
    if (lone === null) return { before: JSON.parse(given_values || '{}') as GivenValues, clocks };
    const before = givenValuesOf(lone.body);
    return { before, clocks: firstClocks(before, lone.stamp) };
  };
  return (
    body: AttendeeSet,
    origin: NonNullable<AttendeeSet['origin']>,
    { entry, stamp }: { readonly entry: string; readonly stamp: string },
  ): void => {
    const place = [body.id, origin.source, origin.key] as const;
    const isSaid = setsFields(body) || (origin.codes ?? body.codes) !== undefined;
    if (insert.run(...place, clocksOfFirst(isSaid, entry)).changes === 1) return;
    const given = givenValuesOf(body);
    const row = read.get(...place);
    if (row === undefined) return;
    const known = writtenOut(row);
    const { wins, clocks } = mergeStored(known.clocks, given, stamp);
    // Entries that set nothing leave the row as the first of them made it.
    const said = clocks === '{}' ? '' : givenValuesText({ ...known.before, ...wins });
    update.run(said, clocks, ...place);
  };
};
