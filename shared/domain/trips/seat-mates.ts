import type { Boarding, TripFacts } from './trip-facts.ts';

/** So many who came aboard right before and right after somebody: they are likely to sit near. */
const EACH_SIDE = 2;

/**
 * Who came aboard next to somebody, when they were last scanned at a bus: ids in the order of boarding.
 * Nobody keeps who sits where, but people who queue together sit together.
 */
export const seatMates = (facts: TripFacts, attendeeId: string): readonly string[] => {
  const entries = facts.boardings.filter(({ direction }) => direction === 'entry').toSorted(inTime);
  const own = entries.findLast((one) => one.attendeeId === attendeeId);
  if (own === undefined) return [];
  const queue = entries.filter((one) => one.legId === own.legId && one.busId === own.busId);
  const place = queue.indexOf(own);
  return [
    ...queue.slice(Math.max(0, place - EACH_SIDE), place),
    ...queue.slice(place + 1, place + 1 + EACH_SIDE),
  ]
    .map((one) => one.attendeeId)
    .filter((id) => id !== attendeeId);
};

const inTime = (a: Boarding, b: Boarding): number =>
  a.at === b.at ? (a.stamp < b.stamp ? -1 : 1) : a.at < b.at ? -1 : 1;
