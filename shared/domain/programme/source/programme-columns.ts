import { foldHeading } from '../../sources/headings.ts';

/** What a column of a programme can be used for. */
export const ACTIVITY_TARGETS = [
  'key',
  'day',
  'start',
  'end',
  'duration',
  'kind',
  'theme',
  'title',
  'titleEn',
  'titleDe',
  'room',
  'capacity',
  'held',
  'policy',
  'speakers',
  'buses',
  'rules',
  'state',
  'ignore',
] as const;
export type ActivityTarget = (typeof ACTIVITY_TARGETS)[number];

/** What a column of a list of bookings can be used for. */
export const BOOKING_TARGETS = [
  'personKey',
  'email',
  'code',
  'name',
  'given',
  'family',
  'activity',
  'activityTitle',
  'state',
  'bus',
  'since',
  'note',
  'ignore',
] as const;
export type BookingTarget = (typeof BOOKING_TARGETS)[number];

const ACTIVITY_HEADINGS: readonly (readonly [ActivityTarget, string])[] = [
  [
    'key',
    'nr|no|number|id|key|code|ref|session id|session no|session key|activity|activity id|kennung|nummer|schlüssel|programmnummer|veranstaltungsnummer|kürzel|event key|proposal id|submission id|talk id',
  ],
  [
    'day',
    'day|date|tag|datum|session date|wochentag|start date|event date|event start date|startdatum|veranstaltungsdatum|datum beginn|beginn datum',
  ],
  [
    'start',
    'start|starts|begin|begins|from|start time|time|beginn|von|anfang|startzeit|uhrzeit|zeit|start at|starts at|scheduled at|start date time|start datetime|start date and time|event start time|session start|uhrzeit von|zeit von|von uhrzeit|uhrzeit beginn|beginn uhrzeit',
  ],
  [
    'end',
    'end|ends|until|to|end time|ende|bis|endzeit|schluss|ends at|end date time|end datetime|end date and time|event end time|session end|uhrzeit bis|zeit bis|bis uhrzeit|uhrzeit ende|ende uhrzeit',
  ],
  [
    'duration',
    'duration|length|minutes|dauer|länge|minuten|duration min|dauer min|dauer in minuten|scheduled duration|duration minutes|duration in minutes',
  ],
  [
    'kind',
    'kind|type|session type|format|category|art|typ|veranstaltungsart|kategorie|session format|event type|talk type|submission type|proposal type|vortragsart',
  ],
  ['theme', 'theme|track|topic|stream|thema|schwerpunkt|themenfeld|strang|reihe'],
  [
    'titleEn',
    'title english|english title|title en|en title|titel englisch|englischer titel|titel en|name english',
  ],
  [
    'titleDe',
    'title german|german title|title de|de title|titel deutsch|deutscher titel|titel de|name german|titel auf deutsch',
  ],
  [
    'title',
    'title|session title|name|session|session name|titel|bezeichnung|veranstaltung|programmpunkt|proposal title|talk title|event title|titel der veranstaltung|veranstaltungstitel|vortragstitel|vortrag',
  ],
  [
    'room',
    'room|place|location|venue|hall|raum|saal|ort|halle|zimmer|treffpunkt|room name|venue name|veranstaltungsort|raum ort|ort raum',
  ],
  [
    'capacity',
    'capacity|seats|places|max|max participants|limit|plätze|kapazität|sitzplätze|teilnehmerzahl|max teilnehmende|max tn|tn max|max teilnehmer|max teilnehmer innen|max attendees|attendee limit|room capacity',
  ],
  ['held', 'held|held seats|reserved|kept free|freigehalten|reserviert|freihalten'],
  ['policy', 'booking|bookings|policy|booking policy|registration|buchung|buchungsart|anmeldung|zugang'],
  [
    'speakers',
    'speakers|speaker|presenters|presenter|persons|people|with|hosts|mitwirkende|referenten|referent innen|referentinnen und referenten|vortragende|sprecher|sprecher innen|moderation|leitung|speaker names|speaker name|speaker s|session speakers|referent in|referentin|referent|sprecherin',
  ],
  ['buses', 'buses|bus|coaches|coach|busse|reisebus'],
  ['rules', 'rule|rules|admission rule|check in rule|check in rules|regel|regeln|einlassregel'],
  [
    'state',
    'state|status|cancelled|abgesagt|zustand|proposal state|session state|session status|event status|talk state',
  ],
];

const BOOKING_HEADINGS: readonly (readonly [BookingTarget, string])[] = [
  [
    'personKey',
    'registration number|registration no|registration id|registration|attendee id|attendee no|participant id|person id|reference|ref|id|anmeldenummer|registrierungsnummer|teilnehmernummer|referenz|nr|number|no|personennummer',
  ],
  [
    'email',
    'email|e mail|mail|email address|e mail adresse|mailadresse|attendee email|participant email|e mail teilnehmer in',
  ],
  ['code', 'code|ticket|ticket code|barcode|badge|badge code|ticketcode|qr code|secret|strichcode'],
  [
    'name',
    'name|full name|person|attendee|participant|guest|teilnehmer|teilnehmer in|gast|vollständiger name|attendee name|participant name|guest name|name teilnehmer in',
  ],
  ['given', 'first name|given name|vorname'],
  ['family', 'last name|family name|surname|nachname|familienname'],
  [
    'activity',
    'activity|session|activity id|session id|activity key|session key|event|programme item|aktivität|programmpunkt|veranstaltung|programmnummer|session no|workshop|trip|fahrt',
  ],
  ['activityTitle', 'title|session title|activity title|titel|session name|bezeichnung|veranstaltungstitel'],
  [
    'state',
    'state|status|booking state|booking status|booking|buchung|buchungsstatus|platz|zustand|registration status|anmeldestatus',
  ],
  ['bus', 'bus|bus no|coach|busnummer|reisebus'],
  [
    'since',
    'since|booked at|date|created|booked on|gebucht am|seit|datum|angemeldet am|zeitpunkt|registered at|registered on|registration date|anmeldedatum',
  ],
  ['note', 'note|notes|remark|comment|hinweis|notiz|bemerkung|anmerkung|kommentar'],
];

/** Gives each use to the first column whose heading says it; a second one is not used. */
const guessBy =
  <Target extends string>(headings: readonly (readonly [Target, string])[], none: Target) =>
  (header: readonly string[]): Target[] => {
    const known = new Map<string, Target>();
    for (const [target, list] of headings)
      for (const word of list.split('|').map(foldHeading)) if (!known.has(word)) known.set(word, target);
    const taken = new Set<Target>();
    return header.map((heading) => {
      const target = known.get(foldHeading(heading));
      if (target === undefined || taken.has(target)) return none;
      taken.add(target);
      return target;
    });
  };

/** Guesses what the columns of a programme mean. */
export const guessActivityColumns = guessBy<ActivityTarget>(ACTIVITY_HEADINGS, 'ignore');

/** Guesses what the columns of a list of bookings mean. */
export const guessBookingColumns = guessBy<BookingTarget>(BOOKING_HEADINGS, 'ignore');

/** The guess with what a person chose instead; a text that is no use of a column is left as it was. */
export const chosenColumns = <Target extends string>(
  guess: readonly Target[],
  chosen: readonly string[],
  targets: readonly Target[],
): readonly Target[] => guess.map((target, place) => targets.find((one) => one === chosen[place]) ?? target);

/** Reads the cells of a row by what they mean. Several columns of one use: the first that is filled. */
export const openRow = <Target extends string>(columns: readonly Target[]) => {
  const places = Map.groupBy(
    columns.map((target, place) => ({ target, place })),
    ({ target }) => target,
  );
  return (row: readonly string[]) =>
    (target: Target): string => {
      for (const { place } of places.get(target) ?? []) {
        const cell = (row[place] ?? '').trim();
        if (cell !== '') return cell;
      }
      return '';
    };
};
