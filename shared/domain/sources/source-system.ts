import type { ListKind, SourceSystem } from './column-mapping.ts';
import { foldHeading } from './headings.ts';

// All headings of a line must be there. Order matters: the first line that fits wins.
const SIGNS: readonly (readonly [SourceSystem, ListKind, readonly string[]])[] = [
  ['pretix', 'scan-log', ['scan type', 'secret', 'device', 'result']],
  ['pretix', 'scan-log', ['check in list', 'scan type', 'device']],
  ['pretix', 'scan-log', ['check in liste', 'secret', 'gerat', 'ergebnis']],
  ['pretix', 'guest-list', ['order code', 'ticket secret']],
  ['pretix', 'guest-list', ['order code', 'automatically checked in']],
  ['pretix', 'guest-list', ['bestellnummer', 'ticket code', 'kurzname der veranstaltung']],
  ['pretix', 'guest-list', ['bestellnummer', 'automatisch eingecheckt']],
  ['pretix', 'codes', ['secret', 'product', 'variation', 'paid']],
  ['pretix', 'codes', ['secret', 'produkt', 'variante', 'bezahlt']],
  ['indico', 'guest-list', ['registration state', 'registration date', 'id']],
  ['eventbrite', 'guest-list', ['eventbrite fees']],
  ['eventbrite', 'guest-list', ['order type', 'buyer email', 'order no']],
  ['eventbrite', 'guest-list', ['attendee nr', 'order nr', 'ticket type']],
  ['eventbrite', 'guest-list', ['order nr', 'attendee status']],
  ['eventbrite', 'guest-list', ['order no', 'attendee status']],
  ['eventbrite', 'guest-list', ['order nr', 'barcode nr']],
  ['cvent', 'guest-list', ['invitee status']],
  ['cvent', 'guest-list', ['registration type', 'confirmation number']],
  ['hi.events', 'guest-list', ['public id', 'product id', 'event id']],
  ['alf.io', 'guest-list', ['reservationid', 'originalprice']],
  ['eventyay', 'guest-list', ['order nr', 'ticket id', 'payment mode']],
  ['google-forms', 'guest-list', ['timestamp', 'email address']],
  ['google-forms', 'guest-list', ['zeitstempel', 'e mail adresse']],
  ['google-forms', 'guest-list', ['horodateur', 'adresse e mail']],
];

// A log of another system: when, where and how a code was read, but nothing about the person.
const LOG_WORDS = [
  'scan type',
  'scan result',
  'scanned at',
  'scan time',
  'device',
  'gate',
  'result',
  'error message',
  'scanner',
  'gerat',
  'ergebnis',
  'scan art',
];
const LOG_WORDS_ENOUGH = 4;

export interface SourceSigns {
  readonly system: SourceSystem;
  readonly kind: ListKind;
}

/** Tells by the headings from which system a file comes, and whether it is a list of people at all. */
export const recogniseSystem = (header: readonly string[]): SourceSigns => {
  const folded = new Set(header.map(foldHeading));
  const sign = SIGNS.find(([, , needed]) => needed.every((heading) => folded.has(heading)));
  if (sign) return { system: sign[0], kind: sign[1] };
  const logWords = LOG_WORDS.filter((word) => folded.has(word)).length;
  return { system: '', kind: logWords >= LOG_WORDS_ENOUGH ? 'scan-log' : 'guest-list' };
};
