import { foldForSorting } from '../attendees/sort-name.ts';
import { type Activity, type Booking, overlaps } from './activity.ts';

/** What an organiser should look at in a programme. None of it is refused: there may be a reason for it. */
export type ProgrammeWarning =
  | {
      readonly code: 'room-twice';
      readonly activityId: string;
      readonly otherId: string;
      readonly room: string;
    }
  | {
      readonly code: 'speaker-twice';
      readonly activityId: string;
      readonly otherId: string;
      /** An attendee's id, or empty for a name that is not on the list. */
      readonly speakerId: string;
      readonly name: string;
    }
  | {
      readonly code: 'over-booked';
      readonly activityId: string;
      readonly booked: number;
      readonly capacity: number;
    }
  | {
      readonly code: 'bus-over-booked';
      readonly activityId: string;
      readonly bus: string;
      readonly booked: number;
      readonly seats: number;
    }
  /** More people may book a trip than its buses have seats. */
  | {
      readonly code: 'buses-too-small';
      readonly activityId: string;
      readonly seats: number;
      readonly wanted: number;
    };

/** How many have a place in an activity, and in each of its buses. */
export interface BookedNumbers {
  readonly booked: number;
  readonly byBus: ReadonlyMap<string, number>;
}

/** Everything in a programme that contradicts itself, in the order of its activities. Cancelled ones take no room. */
export const programmeWarnings = (
  activities: readonly Activity[],
  bookedIn: (activityId: string) => BookedNumbers,
): readonly ProgrammeWarning[] => {
  const held = activities.filter(({ isCancelled }) => !isCancelled);
  return [
    ...overlapping(held).flatMap(([one, other]) => [
      ...sharedRoom(one, other),
      ...sharedSpeakers(one, other),
    ]),
    ...held.flatMap((activity) => seatWarnings(activity, bookedIn(activity.id))),
  ];
};

/** Pairs of activities that share time, by a sweep over their starts: a day of a thousand stays quick. */
const overlapping = (activities: readonly Activity[]): readonly (readonly [Activity, Activity])[] => {
  const sorted = activities.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const pairs: (readonly [Activity, Activity])[] = [];
  let running: Activity[] = [];
  for (const activity of sorted) {
    running = running.filter((one) => Date.parse(one.until) > Date.parse(activity.from));
    for (const one of running) if (overlaps(one, activity)) pairs.push([one, activity]);
    running.push(activity);
  }
  return pairs;
};

const sharedRoom = (one: Activity, other: Activity): readonly ProgrammeWarning[] =>
  one.room !== '' && foldForSorting(one.room) === foldForSorting(other.room)
    ? [{ code: 'room-twice', activityId: one.id, otherId: other.id, room: one.room }]
    : [];

const sharedSpeakers = (one: Activity, other: Activity): readonly ProgrammeWarning[] => {
  const warning = { code: 'speaker-twice' as const, activityId: one.id, otherId: other.id };
  const ids = one.speakers.filter((id) => other.speakers.includes(id));
  const names = new Set(other.speakerNames.map(foldForSorting));
  return [
    ...ids.map((speakerId) => ({ ...warning, speakerId, name: '' })),
    ...one.speakerNames
      .filter((name) => names.has(foldForSorting(name)))
      .map((name) => ({ ...warning, speakerId: '', name })),
  ];
};

const seatWarnings = (activity: Activity, { booked, byBus }: BookedNumbers): readonly ProgrammeWarning[] => {
  const { id: activityId, capacity, buses } = activity;
  const isFull = capacity !== null && booked > capacity;
  const overBooked: readonly ProgrammeWarning[] = isFull
    ? [{ code: 'over-booked', activityId, booked, capacity }]
    : [];
  const inBuses = buses.flatMap(({ id, name, seats }): readonly ProgrammeWarning[] => {
    const inBus = byBus.get(id) ?? 0;
    return seats > 0 && inBus > seats
      ? [{ code: 'bus-over-booked', activityId, bus: name, booked: inBus, seats }]
      : [];
  });
  return [...overBooked, ...inBuses, ...busWarnings(activity, booked)];
};

/** A bus without a number of seats takes everybody. */
const busWarnings = (
  { id: activityId, capacity, buses }: Activity,
  booked: number,
): readonly ProgrammeWarning[] => {
  const seats = buses.reduce((sum, bus) => sum + bus.seats, 0);
  const wanted = Math.max(capacity ?? 0, booked);
  const isKnown = buses.length > 0 && buses.every((bus) => bus.seats > 0);
  return isKnown && wanted > seats ? [{ code: 'buses-too-small', activityId, seats, wanted }] : [];
};

/** Somebody with a place in two activities at the same time. */
export interface DoubleBooking {
  readonly attendeeId: string;
  readonly activityId: string;
  readonly otherId: string;
}

/** Who is booked twice at the same time; `bookings` come person by person. */
export const doubleBookings = (
  bookings: Iterable<Pick<Booking, 'activityId' | 'attendeeId'>>,
  activityOf: (id: string) => Activity | undefined,
): readonly DoubleBooking[] => {
  const found: DoubleBooking[] = [];
  let person = '';
  let places: Activity[] = [];
  for (const { attendeeId, activityId } of bookings) {
    if (attendeeId !== person) places = [];
    person = attendeeId;
    const activity = activityOf(activityId);
    if (activity === undefined || activity.isCancelled) continue;
    for (const other of places)
      if (overlaps(other, activity)) found.push({ attendeeId, activityId: other.id, otherId: activityId });
    places.push(activity);
  }
  return found;
};
