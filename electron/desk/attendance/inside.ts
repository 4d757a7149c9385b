import type { Sql } from '../database/open-database.ts';

/** Somebody who was let in at a checkpoint and not scanned out of it. */
export interface Insider {
  readonly attendeeId: string;
  readonly since: string;
}

/** Who is inside a checkpoint now. `leavesByEnteringElsewhere` is the setting of the event. */
export interface Inside {
  count(checkpointId: string, leavesByEnteringElsewhere: boolean): number;
  of(checkpointId: string, leavesByEnteringElsewhere: boolean): readonly Insider[];
}

/** Prepares the reads. */
export const prepareInside = (sql: Sql): Inside => {
  const where = `checkpoint_id = ? AND inside_since <> '' AND (elsewhere_at = '' OR ? = 0)`;
  const count = sql
    .prepare<[string, number], number>(`SELECT count(*) FROM attendance WHERE ${where}`)
    .pluck();
  const list = sql.prepare<[string, number], Insider>(
    `SELECT attendee_id AS attendeeId, inside_since AS since FROM attendance WHERE ${where} ORDER BY inside_since`,
  );
  return {
    count: (checkpointId, leaves) => count.get(checkpointId, leaves ? 1 : 0) ?? 0,
    of: (checkpointId, leaves) => list.all(checkpointId, leaves ? 1 : 0),
  };
};
