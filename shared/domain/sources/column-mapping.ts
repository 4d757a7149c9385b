import { ATTENDEE_FIELDS, type AttendeeField } from '../attendees/attendee.ts';

/** What a column of a guest list can be used for. */
export const COLUMN_TARGETS = [
  ...ATTENDEE_FIELDS,
  'fullName',
  'emailFallback',
  'externalRef',
  'barcode',
  'checkedIn',
  'checkedInAt',
  'quantity',
  'custom',
  'ignore',
] as const;
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** Systems whose exports are known by their headings. Empty text: none of them. */
export const SOURCE_SYSTEMS = [
  '',
  'pretix',
  'indico',
  'eventbrite',
  'cvent',
  'hi.events',
  'alf.io',
  'eventyay',
  'google-forms',
] as const;
export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];

/** What a file is about: people, bare codes without names, or a log of readings, which is not a list. */
export type ListKind = 'guest-list' | 'codes' | 'scan-log';

/**
 * How columns are read, by index, for headings repeat and may be blank. `key` names the columns that
 * together identify a row from one export to the next; empty means e-mail and name must do.
 */
export interface ColumnMapping {
  readonly system: SourceSystem;
  readonly kind: ListKind;
  readonly targets: readonly ColumnTarget[];
  readonly key: readonly number[];
  /** Which of day and month stands first in dates such as 03/04/2026. */
  readonly dayFirst: boolean;
}

/** These can be fed by several columns; of every other target the first filled column counts. */
export const JOINED_TARGETS: ReadonlySet<ColumnTarget> = new Set([
  'ownScript',
  'attention',
  'flags',
  'handOver',
  'languages',
]);

const NAME_FIELDS: readonly AttendeeField[] = ['given', 'family', 'display', 'ownScript'];
const NAME_TARGETS: readonly ColumnTarget[] = [...NAME_FIELDS, 'fullName'];

/** The fields that a file speaks of: of these, what a row does not give is empty upstream. */
export const mappedFields = ({ targets }: ColumnMapping): readonly AttendeeField[] => {
  const used = new Set<ColumnTarget>(targets);
  if (NAME_TARGETS.some((target) => used.has(target))) for (const field of NAME_FIELDS) used.add(field);
  if (used.has('emailFallback')) used.add('email');
  if (used.has('status')) used.add('payment');
  return ATTENDEE_FIELDS.filter((field) => used.has(field));
};

const keyColumns = (targets: readonly ColumnTarget[]): readonly number[] => {
  const of = (wanted: ColumnTarget) => targets.flatMap((target, index) => (target === wanted ? [index] : []));
  const refs = of('externalRef');
  return refs.length > 0 ? refs : of('barcode').slice(0, 1);
};

/** Gives one column another use by hand. The row key follows: reference columns, else the code column. */
export const withTarget = (mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnMapping => {
  const before = mapping.targets[column];
  const targets = mapping.targets.map((old, index) => (index === column ? target : old));
  const touchesKey = [before, target].some((one) => one === 'externalRef' || one === 'barcode');
  const key = touchesKey || mapping.key.includes(column) ? keyColumns(targets) : mapping.key;
  return { ...mapping, targets, key };
};
