import type {
  AdmissionFacts,
  BookingFacts,
  PlaceElsewhere,
} from '../../../shared/domain/checkin/admission-facts.ts';
import { type Activity, type Booking, opensAt } from '../../../shared/domain/programme/activity.ts';
import {
  type ProgrammeCheckpoint,
  readCheckpointId,
} from '../../../shared/domain/programme/checkpoint-id.ts';
import { movedTo } from '../../../shared/domain/programme/moved-to.ts';
import { prepareInside } from '../attendance/inside.ts';
import type { DeskParts } from '../desk-parts.ts';
import { type Bookings, prepareBookings } from '../programme/bookings.ts';

/** What the place adds to the facts of an admission: who is inside, and whether the guest has a place there. */
export type PlaceFacts = Pick<AdmissionFacts, 'insideCount' | 'booking' | 'calledOff'>;

/** Prepares the gathering of what rooms and buses know of a guest. Decides nothing. */
export const preparePlaceFacts = ({
  sql,
  programme,
  settings,
}: Pick<DeskParts, 'sql' | 'programme' | 'settings'>) => {
  const bookings = prepareBookings(sql);
  const inside = prepareInside(sql);
  return (
    checkpoint: { readonly id: string; readonly capacity: number | null },
    attendeeId: string,
    at: string,
  ): PlaceFacts => {
    // Counted only where a number decides: a house of thousands is not counted at every scan of its entrance.
    const insideCount =
      checkpoint.capacity === null
        ? 0
        : inside.count(checkpoint.id, settings.event().leavesByEnteringElsewhere);
    const place = readCheckpointId(checkpoint.id);
    const activity = place === null ? undefined : programme.activity(place.activityId);
    if (place === null || activity === undefined) return { insideCount };
    const booking = bookings.one(activity.id, attendeeId);
    const facts =
      place.kind === 'leg'
        ? busFacts(activity, place.busId, booking)
        : roomFacts(
            {
              activity,
              attendeeId,
              booking,
              at,
              seatsMissing: () => bookings.missingAt(activity.id, checkpoint.id),
            },
            () => elsewhereOf(activity, attendeeId, bookings, programme),
          );
    return { insideCount, booking: facts, calledOff: calledOffAt(place, activity, programme) };
  };
};

/** A bus that left before its trip was called off still counts its people: only doors shut. */
const calledOffAt = (
  { kind }: ProgrammeCheckpoint,
  activity: Activity,
  programme: DeskParts['programme'],
): AdmissionFacts['calledOff'] => {
  if (kind !== 'door' || !activity.isCancelled) return undefined;
  const other = movedTo(activity, programme.activities());
  return { instead: other === null ? null : toPlace(other) };
};

const toPlace = ({ title, room, from }: Activity): PlaceElsewhere => ({
  title,
  place: room,
  startsAt: from,
});

interface RoomScene {
  readonly activity: Activity;
  readonly attendeeId: string;
  readonly booking: Booking | undefined;
  readonly at: string;
  readonly seatsMissing: () => number;
}

const stateOf = (booking: Booking | undefined): BookingFacts['state'] =>
  booking === undefined || booking.state === 'cancelled' ? 'none' : booking.state;

/** Whoever speaks here needs no booking. */
const SPEAKER: BookingFacts = {
  policy: 'open',
  state: 'booked',
  opensAt: null,
  elsewhere: null,
  seatsKept: 0,
};

const roomFacts = (
  { activity, attendeeId, booking, at, seatsMissing }: RoomScene,
  elsewhere: () => PlaceElsewhere | null,
): BookingFacts => {
  if (activity.speakers.includes(attendeeId)) return SPEAKER;
  const state = stateOf(booking);
  const opens = opensAt(activity);
  const isOpenToAll = opens !== null && Date.parse(at) >= Date.parse(opens);
  const isKept = state !== 'booked' && activity.policy !== 'open' && !isOpenToAll;
  return {
    policy: activity.policy,
    state,
    opensAt: opens,
    elsewhere: state === 'booked' ? null : elsewhere(),
    seatsKept: isKept ? seatsMissing() + activity.held : 0,
  };
};

const elsewhereOf = (
  activity: Activity,
  attendeeId: string,
  bookings: Bookings,
  programme: DeskParts['programme'],
): PlaceElsewhere | null => {
  const [other] = programme.overlapping(activity, bookings.placesOf(attendeeId));
  return other === undefined ? null : toPlace(other);
};

/** A seat in another bus of the same trip is a place elsewhere; a bus that was taken out is none. */
const busFacts = (activity: Activity, busId: string, booking: Booking | undefined): BookingFacts => {
  const state = stateOf(booking);
  const otherBus =
    busId === '' ? undefined : activity.buses.find(({ id }) => id === booking?.bus && id !== busId);
  return {
    policy: 'booked-only',
    state: otherBus === undefined ? state : 'none',
    opensAt: null,
    elsewhere:
      otherBus === undefined || state !== 'booked'
        ? null
        : { title: activity.title, place: otherBus.name, startsAt: activity.from },
    seatsKept: 0,
  };
};
