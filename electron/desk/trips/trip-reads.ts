import type { TripPerson } from '../../../shared/contract/trips.ts';
import { type Attendee, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Boarding, Excuse, HeadCount, LegState } from '../../../shared/domain/trips/trip-facts.ts';
import type { FieldClocks } from '../../../shared/replication/field-clocks.ts';
import type { Sql } from '../database/open-database.ts';

type Stored<Row> = Omit<Row, 'legId'> & { readonly leg: string };

interface PersonRow
  extends Pick<
    Attendee,
    'id' | 'given' | 'family' | 'display' | 'ownScript' | 'town' | 'country' | 'delegation' | 'phone'
  > {}

/** What the tables hold of one trip, by statements prepared once. */
export const prepareTripReads = (sql: Sql) => {
  const seats = sql.prepare<
    [string],
    {
      attendeeId: string;
      state: 'booked' | 'waitlisted' | 'cancelled';
      bus: string;
      since: string;
      clocks: string;
    }
  >(
    'SELECT attendee_id AS attendeeId, state, bus, since, clocks FROM standing_booking WHERE activity_id = ?',
  );
  // "0" follows "/" in the order of texts: all checkpoints that begin with the prefix.
  const boardings = sql.prepare<
    [string, string],
    Omit<Boarding, 'legId' | 'busId'> & { checkpointId: string }
  >(
    `SELECT s.desk_id || '-' || s.seq AS scanId, s.checkpoint_id AS checkpointId, s.attendee_id AS attendeeId,
       s.direction, s.at, s.stamp
     FROM attendance h
     JOIN scan s ON s.attendee_id = h.attendee_id AND s.checkpoint_id = h.checkpoint_id
     LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE h.checkpoint_id >= ? AND h.checkpoint_id < ? AND s.verdict = 'admitted' AND v.scan_id IS NULL`,
  );
  const excuses = sql.prepare<[string, string], Stored<Excuse>>(
    `SELECT leg_id AS leg, attendee_id AS attendeeId, reason, note, at FROM leg_excuse
     WHERE leg_id >= ? AND leg_id < ? AND reason <> ''`,
  );
  const headCounts = sql.prepare<[string, string], Stored<HeadCount>>(
    `SELECT leg_id AS leg, bus_id AS busId, count, at FROM head_count WHERE leg_id >= ? AND leg_id < ? ORDER BY stamp`,
  );
  const states = sql.prepare<[string, string], Stored<LegState>>(
    'SELECT leg_id AS leg, bus_id AS busId, state, at, stamp FROM leg_state WHERE leg_id >= ? AND leg_id < ?',
  );
  const people = sql.prepare<[string], PersonRow>(
    `SELECT id, given, family, display, own_script AS ownScript, town, country, delegation, phone FROM attendee
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sort_name, id`,
  );
  const codes = sql.prepare<[string], { attendeeId: string; code: string }>(
    `SELECT attendee_id AS attendeeId, code FROM code
     WHERE is_revoked = 0 AND attendee_id IN (SELECT value FROM json_each(?)) ORDER BY code`,
  );
  const liaisons = sql.prepare<[string], PersonRow>(
    `SELECT id, given, family, display, own_script AS ownScript, town, country, delegation, phone FROM attendee
     WHERE delegation <> '' AND delegation IN (SELECT value FROM json_each(?)) AND delegation_role = 'liaison'
     ORDER BY sort_name, id`,
  );
  const latest = sql.prepare<[string], { checkpointId: string; at: string }>(
    `SELECT checkpoint_id AS checkpointId, last_at AS at FROM attendance WHERE attendee_id = ?
     ORDER BY last_at DESC LIMIT 1`,
  );

  const ofLegs = <Row extends { readonly leg: string }>(rows: readonly Row[]) =>
    rows.map(({ leg, ...row }) => ({ ...row, legId: leg.slice(leg.indexOf('/') + 1) }));
  const range = (prefix: string): [string, string] => [`${prefix}/`, `${prefix}0`];
  return {
    seats: (activityId: string) =>
      seats.all(activityId).map(({ clocks, ...seat }) => ({ ...seat, stamp: newestOf(clocks) })),
    boardings: (activityId: string): readonly Boarding[] =>
      boardings.all(...range(`leg/${activityId}`)).map(({ checkpointId, ...row }) => {
        const [, , legId = '', busId = ''] = checkpointId.split('/');
        return { ...row, legId, busId };
      }),
    excuses: (activityId: string) => ofLegs(excuses.all(...range(activityId))),
    headCounts: (activityId: string) => ofLegs(headCounts.all(...range(activityId))),
    states: (activityId: string) => ofLegs(states.all(...range(activityId))),
    people: (ids: readonly string[]) => people.all(JSON.stringify(ids)).map(named),
    liaisons: (delegations: readonly string[]) => liaisons.all(JSON.stringify(delegations)).map(named),
    codes: (ids: readonly string[]) => Map.groupBy(codes.all(JSON.stringify(ids)), (row) => row.attendeeId),
    latest: (attendeeId: string) => latest.get(attendeeId),
  };
};
export type TripReads = ReturnType<typeof prepareTripReads>;

/** The stamp of the newest word on where a place is. */
const newestOf = (clocks: string): string =>
  Object.entries(JSON.parse(clocks) as FieldClocks)
    .filter(([, fields]) => fields.includes('state') || fields.includes('bus'))
    .map(([stamp]) => stamp)
    .reduce((best, stamp) => (stamp > best ? stamp : best), '');

const named = ({
  given,
  family,
  display,
  ...row
}: PersonRow): Omit<TripPerson, 'codes' | 'seen' | 'refusal'> => {
  const name = nameOf({ given, family, display, ownScript: row.ownScript });
  return { ...row, name, ownScript: row.ownScript === name ? '' : row.ownScript };
};
