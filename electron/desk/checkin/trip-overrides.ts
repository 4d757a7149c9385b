import { readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { Sql } from '../database/open-database.ts';

/** What stands of somebody at the roll calls of a trip. */
export interface TripOverrides {
  /** Are they aboard at this roll call already? */
  isAboard(attendeeId: string, checkpointId: string): boolean;
  /** Why this was overruled for them at any roll call of the trip; null where it was not, or was taken back. */
  reasonOf(attendeeId: string, checkpointId: string, refused: string): string | null;
}

const NOT_VOID = `NOT EXISTS (SELECT 1 FROM scan_void v WHERE v.scan_id = s.desk_id || '-' || s.seq)`;

/** Prepares the reads. */
export const prepareTripOverrides = (sql: Sql): TripOverrides => {
  const aboard = sql
    .prepare<[string, string], string>(
      `SELECT s.direction FROM scan s WHERE s.attendee_id = ? AND s.checkpoint_id = ? AND s.verdict = 'admitted'
         AND ${NOT_VOID} ORDER BY s.at DESC, s.stamp DESC LIMIT 1`,
    )
    .pluck();
  // "0" follows "/" in the order of texts: all roll calls of the trip.
  const overruled = sql
    .prepare<[string, string, string, string], string>(
      `SELECT s.override_reason FROM scan s
       JOIN scan refused ON refused.attendee_id = s.attendee_id
         AND refused.desk_id || '-' || refused.seq = s.override_of
       WHERE s.attendee_id = ? AND s.checkpoint_id >= ? AND s.checkpoint_id < ? AND refused.reason = ?
         AND ${NOT_VOID} ORDER BY s.stamp DESC LIMIT 1`,
    )
    .pluck();
  return {
    isAboard: (attendeeId, checkpointId) => aboard.get(attendeeId, checkpointId) === 'entry',
    reasonOf(attendeeId, checkpointId, refused) {
      const place = readCheckpointId(checkpointId);
      if (place?.kind !== 'leg') return null;
      const trip = `leg/${place.activityId}`;
      return overruled.get(attendeeId, `${trip}/`, `${trip}0`, refused) ?? null;
    },
  };
};
