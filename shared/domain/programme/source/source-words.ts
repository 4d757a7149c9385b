import { foldHeading } from '../../sources/headings.ts';
import type { ActivityKind, BOOKING_POLICIES, Booking } from '../activity.ts';

type Policy = (typeof BOOKING_POLICIES)[number];

/** Words by which programmes say what an activity is, the most telling first; parts of longer texts count. */
const KIND_WORDS: readonly (readonly [ActivityKind, string])[] = [
  [
    'field-trip',
    'field trip|trip|excursion|site visit|tour|guided tour|bus tour|fahrt|exkursion|ausflug|besichtigung|stadtrundgang',
  ],
  ['workshop', 'workshop|werkstatt|hands on|barcamp|world cafe|arbeitsgruppe|ag'],
  [
    'training',
    'training|leadership training|course|tutorial|seminar|masterclass|führungstraining|schulung|kurs|fortbildung',
  ],
  [
    'panel',
    'panel|panel discussion|discussion|podium|podiumsdiskussion|diskussion|round table|rundtisch|debatte',
  ],
  ['plenary', 'plenary|keynote|opening|closing|ceremony|plenum|plenarsitzung|eröffnung|abschluss|festakt'],
  [
    'social',
    'social|reception|lunch|dinner|breakfast|coffee|break|party|networking|get together|concert|begegnung|empfang|mittagessen|abendessen|frühstück|kaffee|pause|fest|konzert',
  ],
];

const POLICY_WORDS: readonly (readonly [Policy, string])[] = [
  [
    'booked-only',
    'booked only|booking required|bookings only|registration required|nur gebuchte|nur mit buchung|nur mit anmeldung|anmeldung erforderlich|anmeldepflichtig',
  ],
  ['booked-first', 'booked first|bookings first|gebuchte zuerst|buchung zuerst|vorrang für gebuchte'],
  ['open', 'open|free|walk in|no booking|offen|frei|ohne buchung|ohne anmeldung'],
];

const STATE_WORDS: readonly (readonly [Booking['state'], string])[] = [
  [
    'waitlisted',
    'waitlisted|waitlist|waiting list|waiting|on waiting list|warteliste|wartet|wartend|auf warteliste|nachrücker',
  ],
  [
    'cancelled',
    'cancelled|canceled|cancel|withdrawn|deleted|no|storniert|abgesagt|abgemeldet|zurückgezogen|nein',
  ],
  [
    'booked',
    'booked|confirmed|yes|ok|place|registered|accepted|x|1|gebucht|bestätigt|zugesagt|angemeldet|ja|platz|fest',
  ],
];

/** What stands in a column that says whether an activity was called off: a yes there says that it was. */
const CALLED_OFF_WORDS: readonly (readonly ['yes', string])[] = [
  [
    'yes',
    'cancelled|canceled|cancel|called off|withdrawn|rejected|declined|deleted|yes|y|true|x|1|abgesagt|storniert|abgemeldet|zurückgezogen|gestrichen|entfällt|entfallen|fällt aus|ausgefallen|ja|j|wahr',
  ],
];

const openBook = <Sense extends string>(words: readonly (readonly [Sense, string])[]) => {
  const exact = new Map<string, Sense>();
  for (const [sense, list] of words)
    for (const word of list.split('|').map(foldHeading)) if (!exact.has(word)) exact.set(word, sense);
  const parts = [...exact].toSorted((a, b) => b[0].length - a[0].length);
  return {
    whole: (text: string): Sense | undefined => exact.get(foldHeading(text)),
    part: (text: string): Sense | undefined => {
      const folded = ` ${foldHeading(text)} `;
      return parts.find(([word]) => folded.includes(` ${word} `))?.[1];
    },
  };
};

/** Reads the words of programmes in English and German. */
export interface SourceWords {
  /** What an activity is; `other` for a word that is none of ours. */
  readonly kindOf: (text: string) => ActivityKind;
  readonly policyOf: (text: string) => Policy | undefined;
  readonly stateOf: (text: string) => Booking['state'] | undefined;
  readonly isCancelled: (text: string) => boolean;
}

/** Opens the words. */
export const openSourceWords = (): SourceWords => {
  const kinds = openBook(KIND_WORDS);
  const policies = openBook(POLICY_WORDS);
  const states = openBook(STATE_WORDS);
  const calledOff = openBook(CALLED_OFF_WORDS);
  return {
    kindOf: (text) => kinds.whole(text) ?? kinds.part(text) ?? 'other',
    policyOf: (text) => policies.whole(text) ?? policies.part(text),
    stateOf: (text) => states.whole(text),
    isCancelled: (text) => calledOff.whole(text) === 'yes',
  };
};
