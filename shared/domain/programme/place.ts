import type { Activity, Booking } from './activity.ts';
import type { SeatCounts } from './seats.ts';

/** Why no place was given. */
export type NoPlace = 'activity-cancelled' | 'no-seat-left' | 'has-a-place' | 'nobody-waits';

export interface PlaceFacts {
  readonly activity: Pick<Activity, 'capacity' | 'held' | 'isCancelled'>;
  readonly counts: SeatCounts;
  /** Organisers may give away the seats that are held for their guests. */
  readonly isOrganiser: boolean;
  /** Everybody may take a free seat by now, and those who have not come have lost theirs. */
  readonly isOpenToAll: boolean;
}

/** May one more person get a seat? Null where they may. */
export const refuseSeat = ({ activity, counts, isOrganiser, isOpenToAll }: PlaceFacts): NoPlace | null => {
  if (activity.isCancelled) return 'activity-cancelled';
  if (activity.capacity === null) return null;
  const held = isOrganiser ? 0 : activity.held;
  const taken = isOpenToAll ? counts.inside : Math.max(counts.booked, counts.inside + counts.missing) + held;
  return taken < activity.capacity ? null : 'no-seat-left';
};

/** May somebody be put on the waiting list? Who has a seat does not wait for one. */
export const refuseWaiting = (
  activity: Pick<Activity, 'isCancelled'>,
  state: Booking['state'] | undefined,
): NoPlace | null => {
  if (activity.isCancelled) return 'activity-cancelled';
  return state === 'booked' ? 'has-a-place' : null;
};
