import type { AttendeeField } from '../../shared/domain/attendees/attendee.ts';
import { countryOf } from './countries.ts';
import { germanCsv } from './csv.ts';
import { categoryLabel } from './event.ts';
import type { Guest } from './guest.ts';
import { type Cell, workbookOf } from './xlsx.ts';

type Language = 'en' | 'de';

/** A column of the organiser's list: its heading in both languages, and what stands in it. */
interface Column {
  readonly en: string;
  readonly de: string;
  readonly cell: (guest: Guest, language: Language) => Cell;
}

const field =
  (name: AttendeeField): Column['cell'] =>
  (guest) =>
    guest[name] ?? '';

const custom =
  (name: string): Column['cell'] =>
  (guest) =>
    guest.custom?.[name] ?? '';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  confirmed: { en: 'Confirmed', de: 'Bestätigt' },
  pending: { en: 'Pending', de: 'Offen' },
  cancelled: { en: 'Cancelled', de: 'Storniert' },
  paid: { en: 'Paid', de: 'Bezahlt' },
  unpaid: { en: 'Unpaid', de: 'Nicht bezahlt' },
  free: { en: 'Free', de: 'Kostenlos' },
  head: { en: 'Head', de: 'Leitung' },
  member: { en: 'Member', de: 'Mitglied' },
  liaison: { en: 'Liaison', de: 'Betreuung' },
};

const word =
  (name: 'status' | 'payment' | 'delegationRole'): Column['cell'] =>
  (guest, language) =>
    WORDS[guest[name] ?? '']?.[language] ?? '';

/** Excel keeps an amount as a number; a German CSV writes it with a comma. */
const amount: Column['cell'] = (guest, language) => {
  const euros = Number.parseFloat(guest.amountDue ?? '');
  if (Number.isNaN(euros)) return '';
  return language === 'en' ? euros : euros.toFixed(2).replace('.', ',');
};

const COLUMNS: readonly Column[] = [
  { en: 'Registration no.', de: 'Anmeldenummer', cell: (guest) => guest.key },
  { en: 'First name', de: 'Vorname', cell: field('given') },
  { en: 'Last name', de: 'Nachname', cell: field('family') },
  { en: 'Name on badge', de: 'Anzeigename', cell: field('display') },
  { en: 'Name in own script', de: 'Name in eigener Schrift', cell: field('ownScript') },
  { en: 'Pronunciation', de: 'Aussprache', cell: field('say') },
  { en: 'Category', de: 'Kategorie', cell: (guest, language) => categoryLabel(guest.category)[language] },
  { en: 'Function', de: 'Funktion', cell: field('jobTitle') },
  { en: 'Organisation', de: 'Organisation', cell: field('organisation') },
  { en: 'Town', de: 'Stadt', cell: field('town') },
  { en: 'Country', de: 'Land', cell: (guest, language) => countryOf(guest.country ?? '')[language] },
  { en: 'Delegation', de: 'Delegation', cell: field('delegation') },
  { en: 'Role in delegation', de: 'Rolle in der Delegation', cell: word('delegationRole') },
  { en: 'Email', de: 'E-Mail', cell: field('email') },
  { en: 'Phone', de: 'Telefon', cell: field('phone') },
  { en: 'Languages', de: 'Sprachen', cell: field('languages') },
  { en: 'Status', de: 'Status', cell: word('status') },
  { en: 'Payment', de: 'Zahlung', cell: word('payment') },
  { en: 'Amount due (EUR)', de: 'Offener Betrag (EUR)', cell: amount },
  { en: 'Blocked because', de: 'Gesperrt weil', cell: field('blockedReason') },
  { en: 'Flags', de: 'Merkmale', cell: field('flags') },
  { en: 'Attention', de: 'Hinweis', cell: field('attention') },
  { en: 'Hand over', de: 'Aushändigen', cell: field('handOver') },
  { en: 'Ticket type', de: 'Ticketart', cell: field('ticketType') },
  { en: 'Order', de: 'Bestellung', cell: field('orderRef') },
  { en: 'Ticket code', de: 'Ticketcode', cell: (guest) => (guest.codes ?? []).join(';') },
  { en: 'Valid from', de: 'Gültig ab', cell: field('validFrom') },
  { en: 'Valid until', de: 'Gültig bis', cell: field('validUntil') },
  { en: 'Arrival', de: 'Anreise', cell: custom('Arrival') },
  { en: 'Diet', de: 'Ernährung', cell: custom('Diet') },
  { en: 'Hotel', de: 'Hotel', cell: custom('Hotel') },
];

/** The guest list as a German office keeps it. */
export const guestListCsv = (guests: readonly Guest[]): Uint8Array =>
  germanCsv([
    COLUMNS.map((column) => column.de),
    ...guests.map((guest) => COLUMNS.map((column) => String(column.cell(guest, 'de')))),
  ]);

/** The guest list as a workbook with a title above the headings, as people send it around. */
export const guestListWorkbook = (guests: readonly Guest[]): Uint8Array =>
  workbookOf('Guest list', [
    ['City Leaders Forum, guest list as of 2 May 2022'],
    [],
    COLUMNS.map((column) => column.en),
    ...guests.map((guest) => COLUMNS.map((column) => column.cell(guest, 'en'))),
  ]);
