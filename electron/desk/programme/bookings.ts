import type { Booking } from '../../../shared/domain/programme/activity.ts';
import type { Sql } from '../database/open-database.ts';

/** Reads of bookings, prepared once. With a registration its places are cancelled; only `one` gives those. */
export interface Bookings {
  one(activityId: string, attendeeId: string): Booking | undefined;
  /** Ids of the activities in which somebody has a place. */
  placesOf(attendeeId: string): readonly string[];
  /** Booked and waiting, the waiting in their order. */
  ofActivity(activityId: string): readonly Booking[];
  /** How many have a place and were never let in at a checkpoint: their seats are kept. */
  missingAt(activityId: string, checkpointId: string): number;
}

const COLUMNS = 'b.activity_id AS activityId, b.attendee_id AS attendeeId, b.state, b.bus, b.since, b.note';

/** Prepares the reads. */
export const prepareBookings = (sql: Sql): Bookings => {
  const one = sql.prepare<[string, string], Booking>(
    `SELECT ${COLUMNS} FROM standing_booking b WHERE b.activity_id = ? AND b.attendee_id = ?`,
  );
  const places = sql
    .prepare<[string], string>(
      "SELECT activity_id FROM standing_booking WHERE attendee_id = ? AND state = 'booked'",
    )
    .pluck();
  const ofActivity = sql.prepare<[string], Booking>(
    `SELECT ${COLUMNS} FROM standing_booking b WHERE b.activity_id = ? AND b.state <> 'cancelled' ORDER BY b.since, b.attendee_id`,
  );
  const missing = sql
    .prepare<[string, string], number>(
      `SELECT count(*) FROM standing_booking b WHERE b.activity_id = ? AND b.state = 'booked'
         AND NOT EXISTS (SELECT 1 FROM attendance h WHERE h.attendee_id = b.attendee_id AND h.checkpoint_id = ?)`,
    )
    .pluck();
  return {
    one: (activityId, attendeeId) => one.get(activityId, attendeeId),
    placesOf: (attendeeId) => places.all(attendeeId),
    ofActivity: (activityId) => ofActivity.all(activityId),
    missingAt: (activityId, checkpointId) => missing.get(activityId, checkpointId) ?? 0,
  };
};
