import type { Activity, Bus, Leg } from '../../../shared/domain/programme/activity.ts';
import { legRolls, type Passenger } from '../../../shared/domain/trips/leg-rolls.ts';
import { allRollCalls, type RollCall } from '../../../shared/domain/trips/roll-call.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type ListedPerson, orderFor, preparePeopleOf } from './person-rows.ts';
import type { ReportParts } from './report-parts.ts';

/** A trip with everything that its roll calls are made of. */
export interface Trip {
  readonly activity: Activity;
  readonly facts: TripFacts;
}

/** One roll call: a bus on a leg. */
export interface RollRow extends Trip {
  readonly leg: Leg | undefined;
  readonly bus: Bus | undefined;
  readonly roll: RollCall;
  readonly due: LocalMoment | null;
  readonly closed: LocalMoment | null;
}

/** How somebody stands on a leg. */
export type Standing = 'aboard' | 'unexpected' | 'other-bus' | 'excused' | 'missing' | 'awaited';

/** One person on one leg. */
export interface PassengerRow extends Trip {
  readonly leg: Leg | undefined;
  readonly person: ListedPerson;
  readonly passenger: Passenger;
  readonly standing: Standing;
  /** When they were scanned, or excused. */
  readonly at: LocalMoment | null;
}

const standingOf = ({ boarding, excuse, expectedOn }: Passenger, isClosed: boolean): Standing => {
  if (boarding !== null) {
    if (expectedOn === null) return 'unexpected';
    return boarding.busId === expectedOn ? 'aboard' : 'other-bus';
  }
  if (excuse !== null) return 'excused';
  return isClosed ? 'missing' : 'awaited';
};

/** Opens the reading of trips as rows. */
export const openTripRows = (parts: ReportParts, request: { readonly withoutPersonalData: boolean }) => {
  const localTime = openLocalClock(parts.settings.event().timeZone);
  const peopleOf = preparePeopleOf(parts.sql, orderFor(request));
  const legOf = ({ legs }: Activity, id: string) => legs.find((leg) => leg.id === id);
  const momentOf = (at: string | undefined) => (at === undefined ? null : localTime(at));

  function* trips(): Generator<Trip> {
    for (const activity of parts.programme.activities())
      if (activity.legs.length > 0) yield { activity, facts: parts.tripFacts(activity) };
  }
  const passengersOf = ({ activity, facts }: Trip): readonly PassengerRow[] => {
    const rolls = legRolls(facts);
    const people = peopleOf([...new Set([...rolls.values()].flatMap((roll) => [...roll.keys()]))]);
    const isClosed = (legId: string, busId: string | null): boolean =>
      facts.states.some((one) => one.legId === legId && one.busId === busId && one.state === 'closed');
    return [...rolls].flatMap(([legId, roll]) =>
      [...people].flatMap(([id, person]) => {
        const passenger = roll.get(id);
        if (passenger === undefined) return [];
        const standing = standingOf(passenger, isClosed(legId, passenger.expectedOn));
        const at = momentOf(passenger.boarding?.at ?? passenger.excuse?.at);
        return [{ activity, facts, leg: legOf(activity, legId), person, passenger, standing, at }];
      }),
    );
  };
  return {
    trips,
    passengersOf,
    peopleOf,
    localTime,
    rollsOf: ({ activity, facts }: Trip): readonly RollRow[] =>
      allRollCalls(facts).map((roll) => {
        const leg = legOf(activity, roll.legId);
        const bus = activity.buses.find(({ id }) => id === roll.busId);
        const closed = roll.isClosed ? momentOf(roll.state?.at) : null;
        return { activity, facts, leg, bus, roll, due: momentOf(leg?.at), closed };
      }),
  };
};
