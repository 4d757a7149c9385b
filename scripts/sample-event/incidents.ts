import type { Chance } from './chance.ts';
import type { GuestSketch } from './guest.ts';
import { KNOWN_DELEGATES } from './known-delegates.ts';
import { KNOWN_LEADERS } from './known-leaders.ts';
import { CREW, INTERPRETERS, PRESS, SPEAKERS } from './single-guests.ts';

/** Something that sets a guest apart, and to whom of the unknown it may happen. */
interface Incident {
  readonly categories: readonly string[];
  readonly changes: readonly GuestSketch[];
}

const times = (count: number, change: GuestSketch): readonly GuestSketch[] =>
  Array.from({ length: count }, () => change);

const DAY_TICKETS: readonly GuestSketch[] = [
  {
    ticketType: 'Day ticket, 8 May',
    validFrom: '2022-05-07T22:00:00.000Z',
    validUntil: '2022-05-08T22:00:00.000Z',
  },
  {
    ticketType: 'Day ticket, 9 May',
    validFrom: '2022-05-08T22:00:00.000Z',
    validUntil: '2022-05-09T22:00:00.000Z',
  },
  {
    ticketType: 'Day ticket, 10 May',
    validFrom: '2022-05-09T22:00:00.000Z',
    validUntil: '2022-05-10T22:00:00.000Z',
  },
];

const INCIDENTS: readonly Incident[] = [
  { categories: ['delegate'], changes: times(6, { payment: 'unpaid', amountDue: '180.00 EUR' }) },
  {
    categories: ['delegate'],
    changes: [
      { blockedReason: 'The town has named another person for this seat. Ask the head of registration.' },
      {
        blockedReason: 'This invitation was passed on without a registration. Ask the head of registration.',
      },
    ],
  },
  { categories: ['mayor'], changes: times(1, { status: 'cancelled' }) },
  { categories: ['delegate'], changes: times(4, { status: 'cancelled' }) },
  { categories: ['delegate'], changes: times(3, { status: 'pending' }) },
  { categories: ['delegate'], changes: DAY_TICKETS },
  {
    categories: ['mayor'],
    changes: times(9, { flags: 'vip;protocol', attention: 'Protocol walks in with the guest' }),
  },
  { categories: ['mayor', 'deputy'], changes: times(6, { flags: 'vip' }) },
  {
    categories: ['mayor'],
    changes: times(4, {
      flags: 'speaker',
      attention: 'Speaks today, 14:00',
      handOver: 'Speaker folder, blue',
    }),
  },
  { categories: ['mayor', 'deputy', 'delegate'], changes: times(4, { attention: 'Needs quiet seat' }) },
  {
    categories: ['mayor', 'delegate'],
    changes: times(3, {
      flags: 'wheelchair',
      attention: 'Wheelchair seat in the first row, lift at the garden side',
    }),
  },
  {
    categories: ['delegate'],
    changes: times(3, {
      flags: 'minor',
      jobTitle: 'Youth council delegate',
      attention: 'Under 18, photo consent is with the head of the delegation',
    }),
  },
  { categories: ['mayor', 'deputy'], changes: times(8, { handOver: 'Partner city folder' }) },
];

/** Whether an incident is one that people of this category have. */
const mayHappenTo = (incident: Incident, guest: GuestSketch): boolean =>
  incident.categories.includes(guest.category ?? '');

const HEADSETS: Readonly<Record<string, string>> = {
  uk: 'Ukrainian',
  ar: 'Arabic',
  tr: 'Turkish',
  fr: 'French',
  el: 'Greek',
  ka: 'Georgian',
  ro: 'Romanian',
  sr: 'Serbian',
  bg: 'Bulgarian',
  he: 'Hebrew',
};

/** A third of those whose first language has a booth asked for a headset. */
const withHeadset = (guest: GuestSketch, chance: Chance): GuestSketch => {
  const language = HEADSETS[guest.languages?.split(';')[0] ?? ''];
  if (language === undefined || guest.delegation === undefined || chance.below(3) > 0) return guest;
  const flags = [guest.flags, 'headset'].filter(Boolean).join(';');
  const handOver = [`Headset, ${language} to English`, guest.handOver].filter(Boolean).join(';');
  return { ...guest, flags, handOver };
};

/** Deals out the exceptions that a desk must handle; people known from pictures keep what they have. */
export const withIncidents = (guests: readonly GuestSketch[], chance: Chance): readonly GuestSketch[] => {
  const known = [...KNOWN_LEADERS, ...KNOWN_DELEGATES, ...SPEAKERS, ...INTERPRETERS, ...PRESS, ...CREW];
  const isKnown = (guest: GuestSketch): boolean =>
    known.some((one) => one.given === guest.given && one.family === guest.family);
  let free = chance.shuffled(guests.filter((guest) => !isKnown(guest)));
  const changed = new Map<GuestSketch, GuestSketch>();
  for (const incident of INCIDENTS)
    for (const change of incident.changes) {
      const guest = free.find((one) => mayHappenTo(incident, one));
      if (guest === undefined) throw new Error('Nobody is left for an incident.');
      free = free.filter((one) => one !== guest);
      changed.set(guest, { ...guest, ...change });
    }
  return guests.map((guest) => {
    const now = changed.get(guest) ?? guest;
    return isKnown(guest) ? now : withHeadset(now, chance);
  });
};
