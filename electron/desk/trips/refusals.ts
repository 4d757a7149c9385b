import type { Reason } from '../../../shared/domain/checkin/verdict.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { currentRoll } from '../../../shared/domain/trips/bus-seats.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { TripParts } from './trip-parts.ts';

/** What the roll call itself says of somebody, or what the seats of the bus say. */
const OF_THE_BUS: readonly Reason[] = ['admitted', 'already-in', 'not-booked', 'waitlisted', 'full'];

/**
 * Why people who are not aboard would be turned away at their bus as things are: a phone without a line knows it
 * beforehand. Asks the rules of the leg that each bus has come to.
 */
export const refusalsAt = (
  { scans }: Pick<TripParts, 'scans'>,
  activity: Activity,
  facts: TripFacts,
): ReadonlyMap<string, Reason> => {
  const buses = activity.buses.length === 0 ? [''] : activity.buses.map(({ id }) => id);
  const rolls = buses.flatMap((id) => currentRoll(facts, id) ?? []);
  return new Map(
    rolls.flatMap(({ legId, busId, missing, excused }) => {
      const checkpointId = rollCallOf(activity.id, legId, busId);
      return [...missing, ...excused]
        .map(({ attendeeId }) => [attendeeId, scans.outlook(attendeeId, checkpointId)] as const)
        .filter(([, reason]) => !OF_THE_BUS.includes(reason));
    }),
  );
};
