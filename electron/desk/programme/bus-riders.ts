import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Sql } from '../database/open-database.ts';

/** Everybody who would lose their place with a bus. */
export interface BusRiders {
  readonly count: number;
  /** The first of their names, as one text. */
  readonly names: string;
}

const MOST_NAMES = 10;

/** Prepares the read: who has a place on a bus, and who was ever scanned aboard. */
export const prepareBusRiders = (sql: Sql): ((activityId: string, busId: string) => BusRiders) => {
  const riders = sql.prepare<
    [string, string, string, string, string],
    { given: string; family: string; display: string; ownScript: string }
  >(
    `SELECT a.given, a.family, a.display, a.own_script AS ownScript FROM attendee a WHERE a.id IN (
       SELECT attendee_id FROM standing_booking WHERE activity_id = ? AND bus = ? AND state = 'booked'
       UNION
       SELECT attendee_id FROM attendance WHERE checkpoint_id >= ? AND checkpoint_id < ? AND checkpoint_id GLOB ?
     ) ORDER BY a.sort_name, a.id`,
  );
  return (activityId, busId) => {
    // "0" follows "/" in the order of texts: every roll call of the trip, and of them those of the bus.
    const found = riders.all(activityId, busId, `leg/${activityId}/`, `leg/${activityId}0`, `*/${busId}`);
    const names = found.slice(0, MOST_NAMES).map(nameOf).join(', ');
    return { count: found.length, names: found.length > MOST_NAMES ? `${names} …` : names };
  };
};
