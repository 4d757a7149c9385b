import type { Booking } from '../../../shared/domain/programme/activity.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';

type BookingSet = BodyOf<'booking-set'>;
type Place = Pick<Booking, 'state' | 'bus' | 'note'>;

const STATE_KINDS = {
  booked: 'booked',
  waitlisted: 'waitlisted',
  cancelled: 'booking-cancelled',
} as const satisfies Record<Booking['state'], string>;

/** What a change of a place is called in a history, with the bus and the note of the place since. */
export interface BookingChange extends Pick<Place, 'bus' | 'note'> {
  readonly kind:
    | (typeof STATE_KINDS)[Booking['state']]
    | 'bus-given'
    | 'bus-taken'
    | 'booking-note'
    | 'booking-note-removed'
    | 'queue-moved';
}

/** `queue-moved`: only the turn on the waiting list is another. */
const kindOf = (before: Place | undefined, after: Place, isTurn: boolean): BookingChange['kind'] => {
  if (before === undefined || before.state !== after.state) return STATE_KINDS[after.state];
  if (before.bus !== after.bus) return after.bus === '' ? 'bus-taken' : 'bus-given';
  if (before.note !== after.note) return after.note === '' ? 'booking-note-removed' : 'booking-note';
  return isTurn ? 'queue-moved' : STATE_KINDS[after.state];
};

/** Follows the places of one person through their ops, oldest first, and says what became of each. */
export const followBookings = (): ((body: BookingSet) => BookingChange) => {
  const places = new Map<string, Place>();
  return ({ activityId, fields }) => {
    const before = places.get(activityId);
    const { state = before?.state ?? 'booked', bus = before?.bus ?? '', note = before?.note ?? '' } = fields;
    places.set(activityId, { state, bus, note });
    const isTurn = fields.state === undefined && fields.since !== undefined;
    return { kind: kindOf(before, { state, bus, note }, isTurn), bus, note };
  };
};
