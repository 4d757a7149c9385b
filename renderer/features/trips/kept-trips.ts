import type { TripState } from '../../../shared/contract/trips.ts';

/** What the desk said of trips, so that a bus opens on a phone that has no line. */
export interface KeptTrips {
  read(activityId: string): TripState | null;
  write(state: TripState): void;
}

const keyOf = (activityId: string): string => `foyer.trip.${activityId}`;

/** Keeps trips in the browser's storage. Numbers of guests go with the answer that no longer has them. */
export const openKeptTrips = (storage: Pick<Storage, 'getItem' | 'setItem'>): KeptTrips => ({
  read(activityId) {
    try {
      const found = JSON.parse(storage.getItem(keyOf(activityId)) ?? 'null') as TripState | null;
      // Only `write` fills this key; another version may have had other parts.
      return found?.activity?.id === activityId && Array.isArray(found.boardings) ? found : null;
    } catch {
      return null;
    }
  },
  write(state) {
    try {
      storage.setItem(keyOf(state.activity.id), JSON.stringify(state));
    } catch {
      // Storage is full or forbidden: the trip lives as long as the page.
    }
  },
});
