import type { Chance } from './chance.ts';
import type { Guest } from './guest.ts';
import { guestFinder, type SampleActivity } from './programme.ts';
import { PLANNED_SESSIONS } from './programme-plan.ts';
import { PLANNED_TRIPS } from './trips-plan.ts';

/** A guest's place in an activity; `position` on the waiting list, `bus` on a trip. */
export interface SampleBooking {
  readonly activity: string;
  readonly attendee: string;
  readonly status: 'booked' | 'waitlisted' | 'cancelled';
  readonly bus?: string;
  readonly position?: number;
}

export interface Overlap {
  readonly attendee: string;
  readonly activities: readonly [string, string];
  readonly why: string;
}

/** One list to fill: a session, or one bus of a trip. */
interface Places {
  readonly activity: string;
  readonly bus: string;
  readonly booked: number;
  readonly waitlisted: number;
}

const PLACES: readonly Places[] = [
  ...PLANNED_TRIPS.flatMap((trip) =>
    trip.buses.map((bus) => ({
      activity: trip.key,
      bus: bus.key,
      booked: bus.booked,
      waitlisted: bus.waitlisted,
    })),
  ),
  ...PLANNED_SESSIONS.map((plan) => ({
    activity: plan.key,
    bus: '',
    booked: plan.booked,
    waitlisted: plan.waitlisted,
  })),
].filter((places) => places.booked > 0);

/** Places that pictures and journeys show. */
const SET: Readonly<Record<string, readonly string[]>> = {
  'A-105': [
    'Amira Haddoumi',
    'Layla Al-Sarrani',
    'Mateo Torrealba',
    'Eleni Stafylaki',
    'Defne Akçabelen',
    'Piotr Wiśnikowski',
  ],
  'A-102': ['Piotr Wiśnikowski'],
  'A-110': ['Piotr Wiśnikowski'],
  'A-210': ['Mateo Torrealba'],
  'B-1': ['Amira Haddoumi'],
  'B-2': ['Tomás Villaseca', 'Salma Ben Zahra', 'Piotr Wiśnikowski', 'Kerstin Aldenhoff'],
  'B-4': ['Mateo Torrealba'],
};

const OVERLAPS = [
  {
    who: 'Piotr Wiśnikowski',
    activities: ['A-110', 'T-2'],
    why: 'Booked the panel and the riverbank trip at the same hour.',
  },
  {
    who: 'Mateo Torrealba',
    activities: ['A-210', 'T-4'],
    why: 'Booked a workshop and the solar estate at the same hour.',
  },
] as const;

const CANCELLED_A_PLACE = 4;

const mayBook = (guest: Guest): boolean =>
  ['mayor', 'deputy', 'delegate'].includes(guest.category) &&
  guest.status === 'confirmed' &&
  guest.blockedReason === undefined &&
  guest.validFrom === undefined;

const meet = (one: SampleActivity, other: SampleActivity): boolean =>
  one.starts < other.ends && other.starts < one.ends;

/** Who is where already, so that nobody is booked in two places at once by chance. */
const openDiary = (programme: readonly SampleActivity[]) => {
  const taken = new Map<string, SampleActivity[]>();
  const note = (attendee: string, activity: SampleActivity): void => {
    taken.set(attendee, [...(taken.get(attendee) ?? []), activity]);
  };
  for (const activity of programme) for (const speaker of activity.speakers) note(speaker, activity);
  const isFree = (attendee: string, activity: SampleActivity): boolean =>
    !(taken.get(attendee) ?? []).some((other) => meet(other, activity));
  return { note, isFree };
};

/** Fills every list to its planned number: first the guests set by hand, then others who are free. */
export const makeBookings = (
  guests: readonly Guest[],
  programme: readonly SampleActivity[],
  chance: Chance,
): readonly SampleBooking[] => {
  const find = guestFinder(guests);
  const diary = openDiary(programme);
  const activityOf = (key: string): SampleActivity => {
    const found = programme.find((activity) => activity.key === key);
    if (found === undefined) throw new Error(`No activity ${key}.`);
    return found;
  };
  const setFor = (places: Places) => (SET[places.bus || places.activity] ?? []).map((who) => find(who).key);
  for (const places of PLACES) for (const key of setFor(places)) diary.note(key, activityOf(places.activity));

  const fill = (places: Places): readonly SampleBooking[] => {
    const activity = activityOf(places.activity);
    const set = setFor(places);
    const free = chance
      .shuffled(guests.filter((guest) => mayBook(guest) && diary.isFree(guest.key, activity)))
      .map((guest) => guest.key);
    const cancels = places.activity === 'A-107' ? CANCELLED_A_PLACE : 0;
    const chosen = [...set, ...free].slice(0, places.booked + places.waitlisted + cancels);
    if (chosen.length < places.booked + places.waitlisted)
      throw new Error(`Too few guests are free for ${places.activity}.`);
    for (const key of chosen.slice(set.length)) diary.note(key, activity);
    return chosen.map((attendee, index): SampleBooking => {
      const base = { activity: places.activity, attendee };
      const bus = places.bus === '' ? {} : { bus: places.bus };
      if (index < places.booked) return { ...base, status: 'booked', ...bus };
      const position = index - places.booked + 1;
      if (position > places.waitlisted) return { ...base, status: 'cancelled' };
      return { ...base, status: 'waitlisted', ...bus, position };
    });
  };
  return PLACES.flatMap(fill);
};

/** The two guests who are booked in two places at once on purpose. */
export const deliberateOverlaps = (guests: readonly Guest[]): readonly Overlap[] => {
  const find = guestFinder(guests);
  return OVERLAPS.map(({ who, activities, why }) => ({ attendee: find(who).key, activities, why }));
};
