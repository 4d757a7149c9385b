import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { type SeatCounts, type SeatNumbers, seatNumbers } from '../../../shared/domain/programme/seats.ts';
import { prepareInside } from '../attendance/inside.ts';
import type { DeskParts } from '../desk-parts.ts';

/** Counts of one session, prepared once. */
export interface RoomCounts {
  of(activityId: string): SeatCounts;
  numbers(activity: Activity, at: string): SeatNumbers;
  inside(activityId: string): number;
  /** Has anybody been scanned out of this door? Where nobody is, people leave unseen. */
  scansExits(activityId: string): boolean;
  /** Was this person ever let in at the door? */
  wasSeen(activityId: string, attendeeId: string): boolean;
}

/** Prepares the counts. */
export const prepareRoomCounts = ({ sql, settings }: Pick<DeskParts, 'sql' | 'settings'>): RoomCounts => {
  const inside = prepareInside(sql);
  const places = sql.prepare<[string, string], Omit<SeatCounts, 'inside'>>(
    `SELECT count(*) FILTER (WHERE b.state = 'booked') AS booked,
       count(*) FILTER (WHERE b.state = 'booked' AND h.attendee_id IS NULL) AS missing,
       count(*) FILTER (WHERE b.state = 'waitlisted' AND h.attendee_id IS NULL) AS waiting
     FROM standing_booking b LEFT JOIN attendance h ON h.attendee_id = b.attendee_id AND h.checkpoint_id = ?
     WHERE b.activity_id = ?`,
  );
  const exits = sql
    .prepare<[string], number>(
      "SELECT EXISTS (SELECT 1 FROM attendance WHERE checkpoint_id = ? AND inside_since = '')",
    )
    .pluck();
  const seen = sql
    .prepare<[string, string], number>(
      'SELECT EXISTS (SELECT 1 FROM attendance WHERE attendee_id = ? AND checkpoint_id = ?)',
    )
    .pluck();
  const countInside = (activityId: string): number =>
    inside.count(doorOf(activityId), settings.event().leavesByEnteringElsewhere);
  const of = (activityId: string): SeatCounts => ({
    ...(places.get(doorOf(activityId), activityId) ?? { booked: 0, missing: 0, waiting: 0 }),
    inside: countInside(activityId),
  });
  return {
    of,
    numbers: (activity, at) => seatNumbers(activity, of(activity.id), at),
    inside: countInside,
    scansExits: (activityId) => exits.get(doorOf(activityId)) === 1,
    wasSeen: (activityId, attendeeId) => seen.get(attendeeId, doorOf(activityId)) === 1,
  };
};
