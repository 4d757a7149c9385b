import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { Sql } from '../database/open-database.ts';
import { factsOf } from './trip-parts.ts';
import { prepareTripReads } from './trip-reads.ts';

/** Prepares the reading of a trip for those who only add it up, such as reports. */
export const prepareTripFacts = (sql: Sql): ((activity: Activity) => TripFacts) => {
  const reads = prepareTripReads(sql);
  return (activity) => factsOf({ reads }, activity);
};
