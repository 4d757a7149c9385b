import type { BusInList, RollNumbers, TripInList } from '../../../shared/contract/trips.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { standbyOf } from '../../../shared/domain/trips/bus-seats.ts';
import { allRollCalls, type RollCall } from '../../../shared/domain/trips/roll-call.ts';
import { factsOf, leaderOf, type TripParts } from './trip-parts.ts';
import { copyOf } from './trip-state.ts';

/** All field trips in the order of their start, with the numbers of every roll call. */
export const listTrips = (parts: TripParts): TripInList[] =>
  parts.programme
    .activities()
    .filter(({ kind, legs }) => kind === 'field-trip' && legs.length > 0)
    .map((activity) => toTrip(parts, activity));

const toTrip = (parts: TripParts, activity: Activity): TripInList => {
  const facts = factsOf(parts, activity);
  const rolls = Map.groupBy(allRollCalls(facts), ({ busId }) => busId);
  return {
    activity: copyOf(activity),
    waiting: standbyOf(facts).length,
    buses: [...rolls].map(([id, ofBus]): BusInList => {
      const bus = activity.buses.find((one) => one.id === id);
      return {
        id,
        name: bus?.name ?? '',
        seats: bus?.seats ?? 0,
        leader: leaderOf(parts, bus),
        rolls: ofBus.map(numbersOf),
      };
    }),
  };
};

const numbersOf = ({
  legId,
  expected,
  aboard,
  excused,
  missing,
  headCount,
  isClosed,
}: RollCall): RollNumbers => ({
  legId,
  expected,
  aboard: aboard.length,
  excused: excused.length,
  missing: missing.length,
  headCount: headCount?.count ?? null,
  isClosed,
});
