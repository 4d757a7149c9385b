import { stampMs } from '../../../shared/replication/hybrid-clock.ts';
import type { Sql } from '../database/open-database.ts';
import { inSubjectIndex } from '../log/subject-index.ts';

/** The place of somebody was given another bus. */
export interface BusMove {
  readonly attendeeId: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly operatorId: string;
}

interface PlaceOp {
  readonly attendeeId: string;
  readonly bus: string;
  readonly stamp: string;
  readonly operatorId: string;
}

/** Prepares the reading of who was moved from bus to bus of a trip: the log remembers what the table forgot. */
export const prepareBusMoves = (sql: Sql) => {
  const places = sql.prepare<[string, string], PlaceOp>(
    `SELECT o.subject AS attendeeId, json_extract(o.body, '$.fields.bus') AS bus, o.stamp,
       o.operator_id AS operatorId
     FROM json_each(?) wanted CROSS JOIN op o ON o.subject = wanted.value AND ${inSubjectIndex('o')}
     WHERE json_extract(o.body, '$.kind') = 'booking-set' AND json_extract(o.body, '$.activityId') = ?
       AND coalesce(json_extract(o.body, '$.fields.bus'), '') <> ''
     ORDER BY o.stamp`,
  );
  return (activityId: string, attendeeIds: readonly string[]): readonly BusMove[] => {
    const buses = new Map<string, string>();
    return places
      .all(JSON.stringify(attendeeIds), activityId)
      .flatMap(({ attendeeId, bus, stamp, operatorId }) => {
        const from = buses.get(attendeeId);
        buses.set(attendeeId, bus);
        if (from === undefined || from === bus) return [];
        return [{ attendeeId, from, to: bus, at: new Date(stampMs(stamp)).toISOString(), operatorId }];
      });
  };
};
