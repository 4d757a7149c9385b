import { germanCsv } from './csv.ts';
import { type Guest, shownName } from './guest.ts';
import { ROOMS, type SampleActivity } from './programme.ts';

const HEADINGS = [
  'Nr.',
  'Tag',
  'Beginn',
  'Ende',
  'Art',
  'Thema',
  'Titel',
  'Titel (englisch)',
  'Raum',
  'Plätze',
  'Buchung',
  'Mitwirkende',
  'Busse',
];

const KINDS: Readonly<Record<SampleActivity['kind'], string>> = {
  plenary: 'Plenum',
  panel: 'Podium',
  workshop: 'Workshop',
  training: 'Führungstraining',
  'field-trip': 'Fahrt',
  social: 'Begegnung',
};

const POLICIES: Readonly<Record<SampleActivity['policy'], string>> = {
  open: 'offen',
  'booked-first': 'Gebuchte zuerst',
  'booked-only': 'nur Gebuchte',
};

// Stuttgart is two hours ahead of UTC in May.
const localParts = (instant: string): readonly [day: string, time: string] => {
  const local = new Date(Date.parse(instant) + 2 * 3_600_000).toISOString();
  return [`${local.slice(8, 10)}.${local.slice(5, 7)}.${local.slice(0, 4)}`, local.slice(11, 16)];
};

/** The programme as a German office keeps it. */
export const programmeCsv = (programme: readonly SampleActivity[], guests: readonly Guest[]): Uint8Array => {
  const nameOf = (key: string): string =>
    guests
      .filter((guest) => guest.key === key)
      .map(shownName)
      .join('');
  const row = (activity: SampleActivity): readonly string[] => {
    const [day, from] = localParts(activity.starts);
    const [, to] = localParts(activity.ends);
    const room = ROOMS.find(({ key }) => key === activity.room)?.name ?? '';
    const buses = (activity.buses ?? []).map(
      (bus) => `${bus.name} (${bus.seats}${bus.leader === '' ? '' : `, ${nameOf(bus.leader)}`})`,
    );
    const words = [
      KINDS[activity.kind],
      activity.theme,
      activity.title.de,
      activity.title.en,
      room,
      String(activity.capacity),
    ];
    return [
      activity.key,
      day,
      from,
      to,
      ...words,
      POLICIES[activity.policy],
      activity.speakers.map(nameOf).join(', '),
      buses.join(', '),
    ];
  };
  return germanCsv([HEADINGS, ...programme.map(row)]);
};
