import { writeFileSync } from 'node:fs';
import { workbookOf } from '../../../scripts/sample-event/xlsx.ts';
import type { Guest } from './make-guests.ts';

const COLUMNS: readonly (readonly [heading: string, field: keyof Guest])[] = [
  ['Registration no.', 'ref'],
  ['First name', 'given'],
  ['Last name', 'family'],
  ['Name in own script', 'ownScript'],
  ['Category', 'category'],
  ['Function', 'jobTitle'],
  ['Organisation', 'organisation'],
  ['Town', 'town'],
  ['Country', 'country'],
  ['Delegation', 'delegation'],
  ['Email', 'email'],
  ['Phone', 'phone'],
  ['Status', 'status'],
  ['Payment', 'payment'],
  ['Order', 'order'],
  ['Ticket code', 'code'],
  ['Diet', 'diet'],
];

const rowsOf = (guests: readonly Guest[]): readonly (readonly string[])[] => [
  COLUMNS.map(([heading]) => heading),
  ...guests.map((guest) => COLUMNS.map(([, field]) => guest[field])),
];

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csvOf = (guests: readonly Guest[]): string =>
  rowsOf(guests)
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');

/** Every hundredth person has another function and another phone. */
const withOnePercentChanged = (guests: readonly Guest[]): readonly Guest[] =>
  guests.map((guest, place) =>
    place % 100 === 50 ? { ...guest, jobTitle: 'Envoy', phone: `${guest.phone}9` } : guest,
  );

/** The same list as CSV, as XLSX, and as CSV with one person in a hundred changed. */
export interface GuestFiles {
  readonly csv: string;
  readonly xlsx: string;
  readonly changedCsv: string;
}

/** Writes the files to their places. */
export const writeGuestFiles = (guests: readonly Guest[], files: GuestFiles): void => {
  writeFileSync(files.csv, csvOf(guests));
  writeFileSync(files.xlsx, workbookOf('Guest list', rowsOf(guests)));
  writeFileSync(files.changedCsv, csvOf(withOnePercentChanged(guests)));
};
