import { type Activity, opensAt } from './activity.ts';

/** What was counted of one session. */
export interface SeatCounts {
  readonly booked: number;
  readonly inside: number;
  /** Booked and never let in: their seats are kept. */
  readonly missing: number;
  readonly waiting: number;
}

/** The numbers of a room. `free` and `held` are null where there is no limit. */
export interface SeatNumbers extends SeatCounts {
  readonly capacity: number | null;
  /** Seats that nobody sits in and nobody booked, those that are held among them. */
  readonly free: number | null;
  /** Free seats that are kept for guests of the organisers, until the door opens to everybody. */
  readonly held: number | null;
}

type Rules = Pick<Activity, 'capacity' | 'held' | 'policy' | 'from' | 'opensAfterMinutes'>;

/** May everybody take a free seat by now? */
export const isOpenToAll = (activity: Rules, at: string): boolean => {
  const opens = opensAt(activity);
  return activity.policy === 'open' || (opens !== null && Date.parse(at) >= Date.parse(opens));
};

/** Adds up the seats of a room. */
export const seatNumbers = (activity: Rules, counts: SeatCounts, at: string): SeatNumbers => {
  const { capacity } = activity;
  if (capacity === null) return { ...counts, capacity, free: null, held: null };
  const free = Math.max(0, capacity - counts.inside - counts.missing);
  return { ...counts, capacity, free, held: isOpenToAll(activity, at) ? 0 : Math.min(activity.held, free) };
};
