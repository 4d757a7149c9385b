import { type Attendee, nameOf } from '../attendees/attendee.ts';
import { languageOf } from '../language.ts';
import type { Bilingual } from '../programme/activity.ts';
import type { AgendaDay } from './agenda.ts';
import type { BadgeLayout } from './badge-layout.ts';
import {
  type ActivityFacts,
  type AttendanceFacts,
  type EventFacts,
  isOccasionField,
  OCCASION_FIELDS,
  occasionText,
} from './occasion-facts.ts';
import { hasRightToLeft, isLatin, printable } from './writing.ts';

/** All that a badge can say about one person, and a door sign about one activity. */
export interface BadgeFacts {
  /** On a door sign nobody: a person of whom nothing is known. */
  readonly attendee: Attendee;
  readonly event: EventFacts;
  /** What the QR code says. */
  readonly code: string;
  /** The category as printed, and its colour as `#rrggbb`; on a door sign those of the theme. */
  readonly category: { readonly label: string; readonly colour: string };
  /** Letters of the themes, as in `B D`. */
  readonly themes: string;
  /** Set where two people share the name, so that the town tells them apart. */
  readonly townInBold: boolean;
  /** What the person has booked; on a door sign what comes later in the room, on a certificate what was attended. */
  readonly agenda?: readonly AgendaDay[];
  /** What a door sign is about. */
  readonly activity?: ActivityFacts;
  /** What a certificate says. */
  readonly attendance?: AttendanceFacts;
}

const PERSON_FIELDS = [
  'bigName',
  'secondName',
  'name',
  'given',
  'family',
  'ownScript',
  'say',
  'jobTitle',
  'organisation',
  'town',
  'country',
  'delegation',
  'category',
  'themes',
  'code',
  'languages',
  'ticketType',
  'orderRef',
  'email',
  'phone',
  'delegationRole',
] as const;
type PersonField = (typeof PERSON_FIELDS)[number];

/** What a paragraph of a layout may name in braces; `custom:Heading` names a column of the organiser's own. */
export const BADGE_FIELDS = [...PERSON_FIELDS, ...OCCASION_FIELDS] as const;
export type BadgeField = (typeof BADGE_FIELDS)[number];

type NameRule = Pick<BadgeLayout, 'bigName' | 'language'>;

/** The name that is read from afar, by the layout's rule. */
export const bigNameOf = ({ attendee }: BadgeFacts, rule: NameRule): string => {
  const own = printable(attendee.ownScript);
  const wantsOwn = rule.bigName === 'own-script' || (rule.bigName === 'right-to-left' && hasRightToLeft(own));
  return own !== '' && wantsOwn ? own : printable(nameOf(attendee));
};

/** The line under the big name: the own script under a Latin name, the Latin name under any other. */
const secondNameOf = (facts: BadgeFacts, rule: NameRule): string => {
  const { attendee } = facts;
  const big = bigNameOf(facts, rule);
  const latin = [nameOf(attendee), `${attendee.given} ${attendee.family}`]
    .map(printable)
    .find((name) => name !== '' && isLatin(name));
  const second = isLatin(big) ? printable(attendee.ownScript) : (latin ?? '');
  return second === big ? '' : second;
};

/** The country's name in a language; text that is no ISO code stays as it is. */
export const countryName = (country: string, language: string): string => {
  if (!/^[a-z]{2}$/i.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase()) ?? country;
};

const isPersonField = (field: string): field is PersonField =>
  (PERSON_FIELDS as readonly string[]).includes(field);

/** A member of a delegation is one without being called so. */
const ROLE_WORDS: Readonly<Record<string, Bilingual>> = {
  head: { en: 'Head of delegation', de: 'Delegationsleitung' },
  liaison: { en: 'Liaison', de: 'Betreuung' },
  member: { en: '', de: '' },
};

/** The text of a field, or `undefined` where no such field exists. */
export const fieldText = (field: string, facts: BadgeFacts, rule: NameRule): string | undefined => {
  const { attendee } = facts;
  if (field.startsWith('custom:')) return printable(attendee.custom[field.slice('custom:'.length)] ?? '');
  if (isOccasionField(field)) return printable(occasionText(field, facts));
  if (!isPersonField(field)) return undefined;
  switch (field) {
    case 'bigName':
      return bigNameOf(facts, rule);
    case 'secondName':
      return secondNameOf(facts, rule);
    case 'name':
      return printable(nameOf(attendee));
    case 'country':
      return printable(countryName(attendee.country, rule.language));
    case 'category':
      return printable(facts.category.label);
    case 'delegationRole': {
      const role = attendee.delegationRole;
      return ROLE_WORDS[role]?.[languageOf(rule.language)] ?? printable(role);
    }
    case 'themes':
    case 'code':
      return printable(facts[field]);
    default:
      return printable(attendee[field]);
  }
};
