import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';

/** What one person's scans at one door or roll call add up to, with what totals are made by. */
export interface StayedRow {
  readonly attendeeId: string;
  readonly checkpointId: string;
  readonly stays: string;
  readonly country: string;
  readonly delegation: string;
  readonly isBooked: number;
}

/** Somebody with a place in an activity. */
export interface PlacedRow {
  readonly attendeeId: string;
  readonly country: string;
  readonly delegation: string;
}

/** Where a slice of stays begins. */
type StayedPlace = Pick<StayedRow, 'checkpointId' | 'attendeeId'> & { readonly firstAt: string };

/** Each brings its stays along as text. */
const AT_ONCE = 500;

/** All checkpoints of an activity, as a range of ids: "0" follows "/" in the order of texts. */
const rangeOf = (activityId: string, isTrip: boolean): readonly [string, string] =>
  isTrip ? [`leg/${activityId}/`, `leg/${activityId}0`] : [doorOf(activityId), doorOf(activityId)];

/** Prepares the reading of who came to an activity and who has a place in it, slice by slice. */
export const prepareTurnout = (sql: Sql) => {
  const stayed = sql.prepare<[{ activityId: string; until: string } & StayedPlace], StayedRow & StayedPlace>(
    `SELECT h.attendee_id AS attendeeId, h.checkpoint_id AS checkpointId, h.first_at AS firstAt, h.stays,
       coalesce(a.country, '') AS country, coalesce(a.delegation, '') AS delegation,
       coalesce(b.state = 'booked', 0) AS isBooked
     FROM attendance h
     LEFT JOIN attendee a ON a.id = h.attendee_id
     LEFT JOIN standing_booking b ON b.activity_id = @activityId AND b.attendee_id = h.attendee_id
     WHERE (h.checkpoint_id, h.first_at, h.attendee_id) > (@checkpointId, @firstAt, @attendeeId)
       AND h.checkpoint_id <= @until
     ORDER BY h.checkpoint_id, h.first_at, h.attendee_id LIMIT ${AT_ONCE}`,
  );
  const placed = sql.prepare<[string, string], PlacedRow>(
    `SELECT b.attendee_id AS attendeeId, coalesce(a.country, '') AS country, coalesce(a.delegation, '') AS delegation
     FROM standing_booking b LEFT JOIN attendee a ON a.id = b.attendee_id
     WHERE b.activity_id = ? AND b.attendee_id > ? AND b.state = 'booked' ORDER BY b.attendee_id LIMIT ${AT_ONCE}`,
  );
  return {
    stayed: (activityId: string, isTrip: boolean): Generator<readonly StayedRow[]> => {
      const [from, until] = rangeOf(activityId, isTrip);
      const first = { checkpointId: from, firstAt: '', attendeeId: '' };
      return walkSlices(AT_ONCE, first, (last) => stayed.all({ activityId, until, ...last }));
    },
    placed: (activityId: string): Generator<readonly PlacedRow[]> =>
      walkSlices(AT_ONCE, { attendeeId: '' }, (last) => placed.all(activityId, last.attendeeId)),
  };
};
