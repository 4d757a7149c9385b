import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { DeskParts } from '../desk-parts.ts';

/** What reports are made from. Trips are read by the feature of that name, which hands its reading in. */
export interface ReportParts extends Pick<DeskParts, 'sql' | 'settings' | 'log' | 'programme' | 'ports'> {
  readonly tripFacts: (activity: Activity) => TripFacts;
}
