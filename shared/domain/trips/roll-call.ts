import { type LegRoll, legRolls, type Passenger, stateOf } from './leg-rolls.ts';
import type { HeadCount, LegState, TripFacts } from './trip-facts.ts';

/** The roll call of one bus on one leg. People in the order of their ids; lists do not overlap. */
export interface RollCall {
  readonly legId: string;
  readonly busId: string;
  readonly aboard: readonly Passenger[];
  readonly missing: readonly Passenger[];
  readonly excused: readonly Passenger[];
  /** Expected here and aboard another bus of this leg. */
  readonly elsewhere: readonly Passenger[];
  /** Expected to ride on this bus: aboard and missing. Who is excused or rides elsewhere is not. */
  readonly expected: number;
  readonly headCount: HeadCount | null;
  readonly state: LegState | null;
  readonly isClosed: boolean;
}

const byId = (a: Passenger, b: Passenger): number => (a.attendeeId < b.attendeeId ? -1 : 1);

const rollOfBus = (facts: TripFacts, roll: LegRoll, legId: string, busId: string): RollCall => {
  const people = [...roll.values()].sort(byId);
  const aboard = people.filter(({ boarding }) => boarding?.busId === busId);
  const awaited = people.filter(({ boarding, expectedOn }) => boarding === null && expectedOn === busId);
  const missing = awaited.filter(({ excuse }) => excuse === null);
  const state = stateOf(facts, legId, busId) ?? null;
  return {
    legId,
    busId,
    aboard,
    missing,
    excused: awaited.filter(({ excuse }) => excuse !== null),
    elsewhere: people.filter(
      ({ boarding, expectedOn }) => expectedOn === busId && boarding !== null && boarding.busId !== busId,
    ),
    expected: aboard.length + missing.length,
    headCount: newestCount(facts, legId, busId),
    state,
    isClosed: state?.state === 'closed',
  };
};

const newestCount = ({ headCounts }: TripFacts, legId: string, busId: string): HeadCount | null =>
  headCounts
    .filter((one) => one.legId === legId && one.busId === busId)
    .reduce<HeadCount | null>((best, one) => (best === null || one.at >= best.at ? one : best), null);

/** Adds up who is aboard, excused and missing on one bus, out of everything that is known of the trip. */
export const rollCallOf = (facts: TripFacts, legId: string, busId: string): RollCall =>
  rollOfBus(facts, legRolls(facts).get(legId) ?? new Map(), legId, busId);

/** The roll calls of every bus on every leg; a trip without buses has one of the bus ''. */
export const allRollCalls = (facts: TripFacts): readonly RollCall[] => {
  const rolls = legRolls(facts);
  const buses = facts.buses.length === 0 ? [''] : facts.buses.map(({ id }) => id);
  return facts.legs.flatMap(({ id }) =>
    buses.map((busId) => rollOfBus(facts, rolls.get(id) ?? new Map(), id, busId)),
  );
};
