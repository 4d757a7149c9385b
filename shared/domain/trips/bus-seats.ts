import { allRollCalls, type RollCall } from './roll-call.ts';
import type { Seat, TripFacts } from './trip-facts.ts';

/** The roll call of a bus that counts now: of its first leg that is not closed, else of its last one. */
export const currentRoll = (facts: TripFacts, busId: string): RollCall | undefined => {
  const rolls = allRollCalls(facts).filter((roll) => roll.busId === busId);
  return rolls.find(({ isClosed }) => !isClosed) ?? rolls.at(-1);
};

/** The seats of a bus, or of a trip without buses; null is no limit, and a bus that there is not has none. */
const seatsOf = ({ buses, places }: TripFacts, busId: string): number | null => {
  if (buses.length === 0) return places;
  const bus = buses.find(({ id }) => id === busId);
  return bus?.seats === 0 ? null : (bus?.seats ?? 0);
};

/** Free seats of a bus: neither taken nor kept for somebody who is awaited. Null is no limit. */
export const freeSeats = (facts: TripFacts, busId: string): number | null => {
  const seats = seatsOf(facts, busId);
  if (seats === null) return null;
  return Math.max(0, seats - (currentRoll(facts, busId)?.expected ?? 0));
};

/** Whether one more person finds a seat. */
export const hasSeat = (facts: TripFacts, busId: string): boolean => freeSeats(facts, busId) !== 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The waiting list in its order; the first one is next. Whoever is aboard already waits no more. */
export const standbyOf = (facts: TripFacts): readonly Seat[] => {
  const aboard = new Set(facts.boardings.map(({ attendeeId }) => attendeeId));
  return facts.seats
    .filter(({ state, attendeeId }) => state === 'waitlisted' && !aboard.has(attendeeId))
    .toSorted((a, b) => compare(a.since, b.since) || compare(a.attendeeId, b.attendeeId));
};
