import { type Guest, shownName } from './guest.ts';
import { PLANNED_SESSIONS, type PlannedActivity } from './programme-plan.ts';
import { PLANNED_TRIPS, type PlannedBus, type PlannedTrip } from './trips-plan.ts';

export const ROOMS = [
  { key: 'hall-1', name: 'Hall 1', capacity: 450 },
  { key: 'hall-2', name: 'Hall 2', capacity: 80 },
  { key: 'esche', name: 'Esche', capacity: 36 },
  { key: 'ahorn', name: 'Ahorn', capacity: 24 },
  { key: 'linde', name: 'Linde', capacity: 36 },
  { key: 'buche', name: 'Buche', capacity: 40 },
  { key: 'eiche', name: 'Eiche', capacity: 30 },
  { key: 'foyer', name: 'Foyer', capacity: 450 },
  { key: 'kelter-hall', name: 'Kelter hall', capacity: 220 },
] as const;

interface Leg {
  readonly key: string;
  readonly kind: 'out' | 'stop' | 'return';
  readonly name: { readonly en: string; readonly de: string };
  readonly at: string;
}

interface Bus {
  readonly key: string;
  readonly name: string;
  readonly seats: number;
  readonly leader: string;
  readonly phone: string;
}

/** One programme item of the sample event; `legs` and `buses` only on a field trip. */
export interface SampleActivity {
  readonly key: string;
  readonly kind: PlannedActivity['kind'];
  readonly theme: string;
  readonly title: { readonly en: string; readonly de: string };
  readonly starts: string;
  readonly ends: string;
  readonly room: string;
  readonly capacity: number;
  readonly held: number;
  readonly policy: PlannedActivity['policy'];
  readonly speakers: readonly string[];
  readonly legs?: readonly Leg[];
  readonly buses?: readonly Bus[];
}

// Stuttgart is two hours ahead of UTC in May.
const instant = (day: number, local: string): string => {
  const [hours = '', minutes = ''] = local.split(':');
  return new Date(Date.UTC(2022, 4, day, Number(hours) - 2, Number(minutes))).toISOString();
};

/** Finds guests by `Name` or, where two share it, `Name@Town`. */
export const guestFinder = (guests: readonly Guest[]): ((who: string) => Guest) => {
  return (who) => {
    const [name, town] = who.split('@');
    const found = guests.filter(
      (guest) => shownName(guest) === name && (town === undefined || guest.town === town),
    );
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} guests answer to ${who}.`);
    return only;
  };
};

/** The speakers noted on the guest list as speaking at 14:00 take turns on the two panels of that hour. */
const addedSpeakers = (
  activity: PlannedActivity,
  guests: readonly Guest[],
  named: readonly string[],
): readonly string[] => {
  if (activity.key !== 'A-109' && activity.key !== 'A-110') return [];
  const known = new Set(['Radina Belokamova', 'Ahmed Salhani', ...named]);
  const noted = guests.filter(
    (guest) => guest.attention === 'Speaks today, 14:00' && !known.has(shownName(guest)),
  );
  return noted
    .filter((_, index) => (index % 2 === 0) === (activity.key === 'A-109'))
    .map((guest) => guest.key);
};

const sessionFrom = (plan: PlannedActivity, guests: readonly Guest[]): SampleActivity => {
  const find = guestFinder(guests);
  return {
    key: plan.key,
    kind: plan.kind,
    theme: plan.theme,
    title: { en: plan.title, de: plan.titel },
    starts: instant(plan.day, plan.from),
    ends: instant(plan.day, plan.to),
    room: plan.room,
    capacity: ROOMS.find((room) => room.key === plan.room)?.capacity ?? 0,
    held: plan.held,
    policy: plan.policy,
    speakers: [...plan.speakers.map((who) => find(who).key), ...addedSpeakers(plan, guests, plan.speakers)],
  };
};

const busFrom = ({ key, name, seats, leader }: PlannedBus, find: (who: string) => Guest): Bus => {
  const guest = leader === '' ? undefined : find(leader);
  return { key, name, seats, leader: guest?.key ?? '', phone: guest?.phone ?? '' };
};

const legsOf = (trip: PlannedTrip): readonly Leg[] => [
  {
    key: `${trip.key}-out`,
    kind: 'out',
    name: { en: 'Boarding', de: 'Einsteigen' },
    at: instant(trip.day, trip.out),
  },
  ...trip.stops.map(
    ([at, en, de], index): Leg => ({
      key: `${trip.key}-stop-${index + 1}`,
      kind: 'stop',
      name: { en, de },
      at: instant(trip.day, at),
    }),
  ),
  {
    key: `${trip.key}-return`,
    kind: 'return',
    name: { en: 'Return', de: 'Rückfahrt' },
    at: instant(trip.day, trip.back),
  },
];

/** The bus still needs the ride home after its return leg starts. */
const RIDE_HOME_MINUTES = 25;

const tripFrom = (trip: PlannedTrip, find: (who: string) => Guest): SampleActivity => ({
  key: trip.key,
  kind: 'field-trip',
  theme: trip.theme,
  title: { en: trip.title, de: trip.titel },
  starts: instant(trip.day, trip.out),
  ends: new Date(Date.parse(instant(trip.day, trip.back)) + RIDE_HOME_MINUTES * 60_000).toISOString(),
  room: '',
  capacity: trip.buses.reduce((sum, one) => sum + one.seats, 0),
  held: 0,
  policy: 'booked-first',
  speakers: [],
  legs: legsOf(trip),
  buses: trip.buses.map((one) => busFrom(one, find)),
});

/** The programme in the order of the clock. */
export const makeProgramme = (guests: readonly Guest[]): readonly SampleActivity[] => {
  const find = guestFinder(guests);
  return [
    ...PLANNED_SESSIONS.map((plan) => sessionFrom(plan, guests)),
    ...PLANNED_TRIPS.map((trip) => tripFrom(trip, find)),
  ].sort((one, other) => (`${one.starts}${one.key}` < `${other.starts}${other.key}` ? -1 : 1));
};
