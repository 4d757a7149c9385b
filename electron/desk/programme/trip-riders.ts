import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Sql } from '../database/open-database.ts';

/** Everybody whom a roll call would lose with a bus or a leg. */
export interface Riders {
  readonly count: number;
  /** The first of their names, as one text. */
  readonly names: string;
}

export interface TripRiders {
  /** Who has a place on a bus, and who was ever scanned aboard. */
  onBus(activityId: string, busId: string): Riders;
  /** Who was scanned on a leg, at whichever bus. */
  onLeg(activityId: string, legId: string): Riders;
}

type Name = Parameters<typeof nameOf>[0];

const MOST_NAMES = 10;

const toRiders = (found: readonly Name[]): Riders => {
  const names = found.slice(0, MOST_NAMES).map(nameOf).join(', ');
  return { count: found.length, names: found.length > MOST_NAMES ? `${names} …` : names };
};

/** Prepares the reads. "0" follows "/" in the order of texts: every checkpoint that begins with a prefix. */
export const prepareTripRiders = (sql: Sql): TripRiders => {
  const people = (ids: string): string =>
    `SELECT a.given, a.family, a.display, a.own_script AS ownScript FROM attendee a WHERE a.id IN (${ids})
     ORDER BY a.sort_name, a.id`;
  const onBus = sql.prepare<[string, string, string, string, string], Name>(
    people(
      `SELECT attendee_id FROM standing_booking WHERE activity_id = ? AND bus = ? AND state = 'booked'
       UNION
       SELECT attendee_id FROM attendance WHERE checkpoint_id >= ? AND checkpoint_id < ? AND checkpoint_id GLOB ?`,
    ),
  );
  const onLeg = sql.prepare<[string, string], Name>(
    people('SELECT attendee_id FROM attendance WHERE checkpoint_id >= ? AND checkpoint_id < ?'),
  );
  return {
    onBus: (activityId, busId) =>
      toRiders(onBus.all(activityId, busId, `leg/${activityId}/`, `leg/${activityId}0`, `*/${busId}`)),
    onLeg: (activityId, legId) =>
      toRiders(onLeg.all(`leg/${activityId}/${legId}/`, `leg/${activityId}/${legId}0`)),
  };
};
