import type { BusStanding } from './bus-standing.ts';
import { allRollCalls } from './roll-call.ts';
import type { TripFacts } from './trip-facts.ts';

/** Leaders get the numbers so long before the start. */
const BEFORE_MS = 3_600_000;

export type PhoneWindow =
  | { readonly kind: 'shown' }
  /** They are for the leader of this bus and for organisers. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'too-early'; readonly from: string }
  | { readonly kind: 'trip-over' };

export interface PhoneQuestion {
  readonly busId: string;
  readonly standing: BusStanding;
  /** Start of the trip and now, as ISO 8601 instants. */
  readonly start: string;
  readonly now: string;
}

/**
 * May the numbers of the guests of a bus be seen? By organisers always; by its leader from an hour before the
 * start until its return is closed; by nobody else.
 */
export const phoneWindow = (
  facts: TripFacts,
  { busId, standing, start, now }: PhoneQuestion,
): PhoneWindow => {
  if (standing === 'organiser') return { kind: 'shown' };
  if (standing === 'other') return { kind: 'not-yours' };
  const from = new Date(Date.parse(start) - BEFORE_MS).toISOString();
  if (Date.parse(now) < Date.parse(from)) return { kind: 'too-early', from };
  const last = facts.legs.at(-1)?.id;
  const isOver = allRollCalls(facts).some(
    (roll) => roll.legId === last && roll.busId === busId && roll.isClosed,
  );
  return isOver ? { kind: 'trip-over' } : { kind: 'shown' };
};
