import type { Reason } from '../../../shared/domain/checkin/verdict.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { currentRoll } from '../../../shared/domain/trips/bus-seats.ts';
import { riderBuses } from '../../../shared/domain/trips/rider-buses.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { TripParts } from './trip-parts.ts';

/** What the roll call itself says of somebody, or what the seats of the bus say. */
const OF_THE_BUS: readonly Reason[] = ['admitted', 'already-in', 'not-booked', 'waitlisted', 'full'];

/**
 * Why people would be turned away at their bus as things are: a phone without a line knows it beforehand. Asks
 * the rules of the leg that each bus has come to.
 */
export const refusalsAt = (
  { scans }: Pick<TripParts, 'scans'>,
  activity: Activity,
  facts: TripFacts,
): ((attendeeId: string) => Reason | null) => {
  const buses = riderBuses(facts);
  const legs = new Map([...new Set(buses.values())].map((id) => [id, currentRoll(facts, id)?.legId]));
  return (attendeeId) => {
    const busId = buses.get(attendeeId) ?? '';
    const legId = legs.get(busId);
    if (legId === undefined) return null;
    const reason = scans.outlook(attendeeId, rollCallOf(activity.id, legId, busId));
    return OF_THE_BUS.includes(reason) ? null : reason;
  };
};
