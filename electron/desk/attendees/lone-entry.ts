import { splitOpId } from '../../../shared/replication/op.ts';
import { type BodyOf, opBody } from '../../../shared/replication/op-bodies.ts';
import type { Sql } from '../database/open-database.ts';

/** The entry of the log that alone made a row. */
export interface LoneEntry {
  readonly stamp: string;
  readonly body: BodyOf<'attendee-set'>;
}

/**
 * Prepares the reading of the entry behind a row that one entry alone made. Such a row keeps the entry's id in
 * place of its clocks: what they would say stands in the log, and of an import of 100,000 nearly all rows are
 * such. The second entry of a row writes its clocks out. Null where they are.
 */
export const prepareLoneEntry = (sql: Sql): ((clocks: string) => LoneEntry | null) => {
  const read = sql.prepare<[string, number], { stamp: string; body: string }>(
    'SELECT stamp, body FROM op WHERE desk_id = ? AND seq = ?',
  );
  return (clocks) => {
    if (clocks.startsWith('{')) return null;
    const entry = read.get(...splitOpId(clocks));
    const body = opBody.parse(JSON.parse(entry?.body ?? '{}'));
    if (entry === undefined || body.kind !== 'attendee-set') throw new Error(`no such entry: ${clocks}`);
    return { stamp: entry.stamp, body };
  };
};

/** What the first entry of a row puts in place of clocks: its id; one that sets nothing leaves no trace [R6]. */
export const clocksOfFirst = (setsAnything: boolean, entry: string): string => (setsAnything ? entry : '{}');

/** Whether an entry sets a field of its person. */
export const setsFields = ({ fields, custom }: BodyOf<'attendee-set'>): boolean => {
  for (const name in fields) if (fields[name as keyof typeof fields] !== undefined) return true;
  for (const _ in custom) return true;
  return false;
};
