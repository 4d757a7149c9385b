import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { Sql } from '../database/open-database.ts';

/** How a trip ended for its buses and its people. */
export interface TripEnd {
  /** Whether the roll call of the return was closed on this bus. */
  isReturned(busId: string): boolean;
  /** When somebody was excused because they went their own way; empty for who did not. */
  wentOwnWayAt(attendeeId: string): string;
}

/** Who is excused for one of these is on no bus and in no room. Who was not found is looked for. */
const WENT = new Set(['own-way', 'not-coming']);

/** Prepares the reading of the ends of trips. */
export const prepareTripEnds = (sql: Sql): ((activity: Activity) => TripEnd) => {
  const closed = sql
    .prepare<[string], string>("SELECT bus_id FROM leg_state WHERE leg_id = ? AND state = 'closed'")
    .pluck();
  const excuses = sql.prepare<[string, string], { attendeeId: string; reason: string; at: string }>(
    `SELECT attendee_id AS attendeeId, reason, at FROM leg_excuse WHERE leg_id >= ? AND leg_id < ?`,
  );
  return ({ id, legs }) => {
    const last = legs.at(-1);
    const returned = new Set(last === undefined ? [] : closed.all(`${id}/${last.id}`));
    const went = new Map<string, string>();
    // "0" follows "/" in the order of texts: all legs of the trip.
    for (const { attendeeId, reason, at } of excuses.all(`${id}/`, `${id}0`))
      if (WENT.has(reason) && at > (went.get(attendeeId) ?? '')) went.set(attendeeId, at);
    return {
      isReturned: (busId) => returned.has(busId),
      wentOwnWayAt: (attendeeId) => went.get(attendeeId) ?? '',
    };
  };
};
