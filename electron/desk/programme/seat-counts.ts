import type { BookedNumbers } from '../../../shared/domain/programme/warnings.ts';
import type { Sql } from '../database/open-database.ts';

/** Places of one activity by state and bus. */
interface CountRow {
  readonly activityId: string;
  readonly state: 'booked' | 'waitlisted';
  readonly bus: string;
  readonly places: number;
}

export interface SeatCount extends BookedNumbers {
  readonly waiting: number;
}

const NOBODY: SeatCount = { booked: 0, waiting: 0, byBus: new Map() };

/** Prepares the counting of places, of all activities in one pass or of one. */
export const prepareSeatCounts = (sql: Sql) => {
  const columns = `activity_id AS activityId, state, bus, count(*) AS places FROM standing_booking`;
  const all = sql.prepare<[], CountRow>(
    `SELECT ${columns} WHERE state <> 'cancelled' GROUP BY activity_id, state, bus`,
  );
  const ofOne = sql.prepare<[string], CountRow>(
    `SELECT ${columns} WHERE activity_id = ? AND state <> 'cancelled' GROUP BY state, bus`,
  );
  return {
    all(): (activityId: string) => SeatCount {
      const byActivity = Map.groupBy(all.all(), ({ activityId }) => activityId);
      return (activityId) => countOf(byActivity.get(activityId) ?? []);
    },
    one: (activityId: string): SeatCount => countOf(ofOne.all(activityId)),
  };
};

const countOf = (rows: readonly CountRow[]): SeatCount => {
  if (rows.length === 0) return NOBODY;
  const sum = (state: CountRow['state']): number =>
    rows.reduce((total, row) => total + (row.state === state ? row.places : 0), 0);
  const inBus = rows.filter(({ state, bus }) => state === 'booked' && bus !== '');
  return {
    booked: sum('booked'),
    waiting: sum('waitlisted'),
    byBus: new Map(inBus.map(({ bus, places }) => [bus, places])),
  };
};
