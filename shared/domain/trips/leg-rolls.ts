import type { Boarding, Excuse, LegState, Seat, TripFacts } from './trip-facts.ts';

/** One person on one leg: on which bus they belong, and on which they are. */
export interface Passenger {
  readonly attendeeId: string;
  /** Where they are expected; null for somebody who came aboard without being expected. */
  readonly expectedOn: string | null;
  /** The scan that says that they are aboard; null where there is none. */
  readonly boarding: Boarding | null;
  readonly excuse: Excuse | null;
}

/** Everybody who has to do with a leg, over all of its buses, by their id. */
export type LegRoll = ReadonlyMap<string, Passenger>;

const newest = <Row extends { readonly at: string }>(a: Row | undefined, b: Row): Row =>
  a === undefined || b.at > a.at ? b : a;

/** The passages of a leg that stand: the latest of each person, if it is an entry. */
const aboardOf = ({ boardings }: TripFacts, legId: string): ReadonlyMap<string, Boarding> => {
  const latest = new Map<string, Boarding>();
  for (const one of boardings) {
    if (one.legId !== legId) continue;
    const known = latest.get(one.attendeeId);
    const isLater =
      known === undefined || one.at > known.at || (one.at === known.at && one.stamp > known.stamp);
    if (isLater) latest.set(one.attendeeId, one);
  }
  return new Map([...latest].filter(([, { direction }]) => direction === 'entry'));
};

const excusesOf = ({ excuses }: TripFacts, legId: string): ReadonlyMap<string, Excuse> => {
  const found = new Map<string, Excuse>();
  for (const one of excuses)
    if (one.legId === legId) found.set(one.attendeeId, newest(found.get(one.attendeeId), one));
  return found;
};

/** The word that stands on whether the roll call of a bus on a leg is over. */
export const stateOf = ({ states }: TripFacts, legId: string, busId: string): LegState | undefined =>
  states.find((one) => one.legId === legId && one.busId === busId);

const isClosed = (facts: TripFacts, legId: string, busId: string): boolean =>
  stateOf(facts, legId, busId)?.state === 'closed';

/**
 * Who has a place but no bus of this trip is called on the first one, and so is who was aboard a bus that was
 * taken out since: nobody is in no roll call.
 */
const callingBus = ({ buses }: TripFacts, bus: string): string =>
  buses.some(({ id }) => id === bus) ? bus : (buses[0]?.id ?? '');

/** The bus of the place, if it was given after the person was last scanned: somebody moved them. */
const busNow = (facts: TripFacts, seat: Seat | undefined, last: Boarding | null, carried: string): string =>
  seat !== undefined && seat.state === 'booked' && last !== null && seat.stamp > last.stamp && seat.bus !== ''
    ? callingBus(facts, seat.bus)
    : carried;

interface Carried {
  readonly busId: string;
  readonly last: Boarding | null;
}

/** Booked after the roll call was over, so not left behind by it. */
const joinedAfter = (seat: Seat | undefined, state: LegState | undefined): boolean =>
  seat !== undefined && state?.state === 'closed' && seat.stamp > state.stamp;

/** Who goes on from a leg: whoever is aboard and, while the roll call is not over, whoever is still awaited. */
const carryOn = (facts: TripFacts, legId: string, roll: LegRoll, passedBy: ReadonlyMap<string, Carried>) => {
  const next = new Map(passedBy);
  for (const [id, { boarding, excuse, expectedOn }] of roll) {
    if (boarding !== null) next.set(id, { busId: callingBus(facts, boarding.busId), last: boarding });
    else if (expectedOn !== null && excuse === null && !isClosed(facts, legId, expectedOn))
      next.set(id, { busId: expectedOn, last: null });
  }
  return next;
};

const startOf = (facts: TripFacts): ReadonlyMap<string, Carried> =>
  new Map(
    facts.seats
      .filter(({ state }) => state === 'booked')
      .map(({ attendeeId, bus }) => [attendeeId, { busId: callingBus(facts, bus), last: null }]),
  );

/**
 * The roll calls of all legs, in their order. On the first leg those are expected who have a place; on a later
 * one those who were aboard on the leg before, who joined since, and who were still awaited while the roll
 * call before was never finished: a roll call that somebody forgot makes nobody forgotten.
 */
export const legRolls = (facts: TripFacts): ReadonlyMap<string, LegRoll> => {
  const seats = new Map(facts.seats.map((seat) => [seat.attendeeId, seat]));
  const rolls = new Map<string, LegRoll>();
  let carried = startOf(facts);
  for (const { id: legId } of facts.legs) {
    const aboard = aboardOf(facts, legId);
    const excuses = excusesOf(facts, legId);
    const roll = new Map<string, Passenger>();
    const passedBy = new Map<string, Carried>();
    for (const [attendeeId, { busId, last }] of carried) {
      const seat = seats.get(attendeeId);
      const expectedOn = busNow(facts, seat, last, busId);
      const boarding = aboard.get(attendeeId) ?? null;
      if (boarding === null && joinedAfter(seat, stateOf(facts, legId, expectedOn)))
        passedBy.set(attendeeId, { busId: expectedOn, last });
      else
        roll.set(attendeeId, { attendeeId, expectedOn, boarding, excuse: excuses.get(attendeeId) ?? null });
    }
    for (const [attendeeId, boarding] of aboard)
      if (!roll.has(attendeeId))
        roll.set(attendeeId, { attendeeId, expectedOn: null, boarding, excuse: null });
    rolls.set(legId, roll);
    carried = carryOn(facts, legId, roll, passedBy);
  }
  return rolls;
};
