import { hasSeat } from '../../../shared/domain/trips/bus-seats.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { standingPersonOr } from '../cards/standing-person.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { busName } from './closed-leg.ts';
import type { MarkScene } from './mark-scene.ts';
import { factsOf, type TripParts } from './trip-parts.ts';

/** Gives somebody a place on a bus, from another bus, from the waiting list or from nowhere, while a seat is free. */
export const placeBody = (
  parts: TripParts,
  { mark, activity }: MarkScene,
  { attendeeId, toBus }: { readonly attendeeId: string; readonly toBus: string },
): readonly OpBody[] => {
  const bus = activity.buses.find(({ id }) => id === toBus);
  if (bus === undefined) throw notFound();
  standingPersonOr(parts.cards, attendeeId);
  if (activity.isCancelled) throw cannot('trip-cancelled', { trip: activity.title.en });
  const facts = factsOf(parts, activity);
  const seat = facts.seats.find((one) => one.attendeeId === attendeeId);
  if (seat?.state === 'booked' && seat.bus === toBus) return [];
  if (!hasSeat(facts, toBus))
    throw cannot('bus-full', { bus: busName(activity, toBus), seats: String(bus.seats) });
  const since = seat === undefined || seat.state === 'cancelled' ? { since: mark.at } : {};
  const fields = { state: 'booked' as const, bus: toBus, ...since };
  return [{ kind: 'booking-set', activityId: activity.id, attendeeId, fields }];
};
