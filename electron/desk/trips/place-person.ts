import type { Activity, Bus } from '../../../shared/domain/programme/activity.ts';
import { bilingualParam } from '../../../shared/domain/spoken-params.ts';
import { hasSeat } from '../../../shared/domain/trips/bus-seats.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { standingPersonOr } from '../cards/standing-person.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { MarkScene } from './mark-scene.ts';
import { factsOf, type TripParts } from './trip-parts.ts';

const noSeat = ({ capacity, held }: Activity, bus: Bus | undefined) =>
  bus === undefined
    ? cannot('activity-full', { capacity: String(capacity), held: String(held) })
    : cannot('bus-full', { bus: bus.name, seats: String(bus.seats) });

/**
 * Gives somebody a place on a bus, from another bus, from the waiting list or from nowhere, while a seat is free.
 * On a trip without buses that is a place of the trip.
 */
export const placeBody = (
  parts: TripParts,
  { mark, activity }: MarkScene,
  { attendeeId, toBus }: { readonly attendeeId: string; readonly toBus: string },
): readonly OpBody[] => {
  const bus = activity.buses.find(({ id }) => id === toBus);
  if (bus === undefined && (toBus !== '' || activity.buses.length > 0)) throw notFound();
  standingPersonOr(parts.cards, attendeeId);
  if (activity.isCancelled) throw cannot('trip-cancelled', bilingualParam('trip', activity.title));
  const facts = factsOf(parts, activity);
  const seat = facts.seats.find((one) => one.attendeeId === attendeeId);
  if (seat?.state === 'booked' && seat.bus === toBus) return [];
  if (!hasSeat(facts, toBus)) throw noSeat(activity, bus);
  const since = seat === undefined || seat.state === 'cancelled' ? { since: mark.at } : {};
  const fields = { state: 'booked' as const, bus: toBus, ...since };
  return [{ kind: 'booking-set', activityId: activity.id, attendeeId, fields }];
};
