import { legRolls } from './leg-rolls.ts';
import type { TripFacts } from './trip-facts.ts';

/** On which bus everybody is, or is expected, as far as the trip has come; who only waits for a place is on none. */
export const riderBuses = (facts: TripFacts): ReadonlyMap<string, string> => {
  const buses = new Map<string, string>();
  for (const roll of legRolls(facts).values())
    for (const { attendeeId, boarding, expectedOn } of roll.values())
      buses.set(attendeeId, boarding?.busId ?? expectedOn ?? '');
  return buses;
};
