import type { TripInList, TripState } from '../../../shared/contract/trips.ts';

const PREFIX = 'trip ';

/** Under which key a phone keeps a trip, so that its buses open without a line. */
export const tripKey = (activityId: string): string => `${PREFIX}${activityId}`;

/** Another version may have kept other parts. */
export const isWholeTrip = ({ activity, people, boardings, phones }: Partial<TripState>): boolean =>
  [activity?.buses, people, boardings].every(Array.isArray) && phones !== undefined;

/** Says which kept answers a phone may go on keeping: not those of trips that are no more. */
export const outlives = (trips: readonly TripInList[]): ((key: string) => boolean) => {
  const keys = new Set(trips.map(({ activity }) => tripKey(activity.id)));
  return (key) => !key.startsWith(PREFIX) || keys.has(key);
};
