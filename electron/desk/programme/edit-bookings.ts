import type { Activity, Booking } from '../../../shared/domain/programme/activity.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import type { Cards } from '../cards/cards.ts';
import { standingPersonOr } from '../cards/standing-person.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Bookings } from './bookings.ts';
import type { SeatCount } from './seat-counts.ts';

export interface BookingWish {
  readonly activityId: string;
  readonly attendeeId: string;
  readonly state: Booking['state'] | 'auto';
  readonly bus?: string | undefined;
  readonly note?: string | undefined;
  readonly evenIfFull: boolean;
}

interface BookingEdits {
  /** Gives, moves or takes away a place. */
  book(wish: BookingWish, operatorId: string): void;
  /** Puts somebody who waits before another one, or last. */
  queueBefore(
    wish: { readonly activityId: string; readonly attendeeId: string; readonly beforeId: string },
    operatorId: string,
  ): void;
}

export interface BookingEditParts {
  readonly cards: Cards;
  readonly bookings: Bookings;
  readonly seatsOf: (activityId: string) => SeatCount;
}

/** Prepares the changing of places. A seat that is not free is given to nobody by accident. */
export const prepareBookingEdits = (
  { log, notices, ports, programme }: DeskParts,
  { cards, bookings, seatsOf }: BookingEditParts,
): BookingEdits => {
  /** Writes places of one activity: all of them or none. */
  const write = (activityId: string, places: readonly Place[], operatorId: string): void => {
    log.append(
      places.map(({ attendeeId, fields }) => ({
        subject: attendeeId,
        operatorId,
        body: { kind: 'booking-set', activityId, attendeeId, fields },
      })),
    );
    if (places.length > 0) notices.announce({ kind: 'bookings', activityIds: [activityId] });
  };
  const activityOr = (id: string): Activity => {
    const activity = programme.activity(id);
    if (activity === undefined) throw notFound();
    return activity;
  };
  return {
    book(wish, operatorId) {
      const activity = activityOr(wish.activityId);
      if (wish.state !== 'cancelled') standingPersonOr(cards, wish.attendeeId);
      else if (cards.byId(wish.attendeeId) === null) throw notFound();
      const before = bookings.one(wish.activityId, wish.attendeeId);
      const bus = busOf(wish, activity, before);
      const state = stateOf(wish, { activity, before, bus, seats: seatsOf(activity.id) });
      const isEntering = before === undefined || before.state === 'cancelled' || before.state !== state;
      const fields = {
        ...(before?.state === state ? {} : { state }),
        ...(bus === before?.bus ? {} : { bus }),
        ...(wish.note === undefined || wish.note === before?.note ? {} : { note: wish.note }),
        ...(isEntering && state !== 'cancelled' ? { since: nowIso(ports) } : {}),
      };
      if (Object.keys(fields).length > 0)
        write(activity.id, [{ attendeeId: wish.attendeeId, fields }], operatorId);
    },
    queueBefore({ activityId, attendeeId, beforeId }, operatorId) {
      const queue = bookings.ofActivity(activityId).filter(({ state }) => state === 'waitlisted');
      const moving = queue.find((one) => one.attendeeId === attendeeId);
      if (moving === undefined) throw cannot('does-not-wait');
      const others = queue.filter((one) => one !== moving);
      const found = others.findIndex((one) => one.attendeeId === beforeId);
      const order = others.toSpliced(found < 0 ? others.length : found, 0, moving);
      write(activityId, spreadOut(order, queue), operatorId);
    },
  };
};

/** What is written of the place of one person. */
interface Place {
  readonly attendeeId: string;
  readonly fields: BodyOf<'booking-set'>['fields'];
}

/** The times that are there, dealt out anew in the wished order: only who moves gets another one. */
const spreadOut = (
  order: readonly Pick<Booking, 'attendeeId'>[],
  queue: readonly Booking[],
): readonly Place[] => {
  const sinceOf = new Map(queue.map(({ attendeeId, since }) => [attendeeId, since]));
  let last = -Infinity;
  // Two who came at the same moment would be ordered by id again: each gets a millisecond of its own.
  const times = queue.map(({ since }) => {
    last = Math.max(Date.parse(since), last + 1);
    return new Date(last).toISOString();
  });
  return order.flatMap(({ attendeeId }, place) => {
    const since = times[place] ?? '';
    return sinceOf.get(attendeeId) === since ? [] : [{ attendeeId, fields: { since } }];
  });
};

const busOf = (wish: BookingWish, { buses }: Activity, before: Booking | undefined): string => {
  const bus = wish.bus ?? before?.bus ?? '';
  if (bus !== '' && wish.bus !== undefined && !buses.some(({ id }) => id === bus)) throw notFound();
  return bus;
};

interface SeatScene {
  readonly activity: Activity;
  readonly before: Booking | undefined;
  readonly bus: string;
  readonly seats: SeatCount;
}

const stateOf = (wish: BookingWish, { activity, before, bus, seats }: SeatScene): Booking['state'] => {
  if (wish.state !== 'auto' && wish.state !== 'booked') return wish.state;
  if (wish.evenIfFull) return 'booked';
  const hasSeat = before?.state === 'booked';
  const taken = seats.booked - (hasSeat ? 1 : 0);
  const isFull = activity.capacity !== null && taken >= activity.capacity - activity.held;
  const wanted = activity.buses.find(({ id }) => id === bus);
  const inBus = (seats.byBus.get(bus) ?? 0) - (hasSeat && before.bus === bus ? 1 : 0);
  const isBusFull = wanted !== undefined && wanted.seats > 0 && inBus >= wanted.seats;
  // Who has a seat keeps it when only the note changes, however full it has become.
  if (hasSeat && bus === before.bus) return 'booked';
  if (!isFull && !isBusFull) return 'booked';
  if (wish.state === 'auto') return 'waitlisted';
  if (isBusFull) throw cannot('bus-full', { bus: wanted.name, seats: String(wanted.seats) });
  throw cannot('activity-full', { capacity: String(activity.capacity), held: String(activity.held) });
};
