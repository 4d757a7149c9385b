import type { AttendeeFields, CustomFields } from '../attendees/attendee.ts';

/** What an organiser should look at in a row that was read all the same. */
export const ROW_WARNINGS = [
  'no-name',
  'key-from-person',
  'damaged-number',
  'cell-error',
  'formula-text',
  'controls-removed',
  'odd-email',
  'unknown-status',
  'unknown-payment',
  'unreadable-date',
  'several-tickets',
  'several-people',
  'companion',
  'lone-name',
  'extra-cells',
] as const;
export type RowWarningCode = (typeof ROW_WARNINGS)[number];

export interface RowWarning {
  readonly code: RowWarningCode;
  /** Index of the column, where one is to blame. */
  readonly column?: number;
  readonly text?: string;
}

export interface PersonRow {
  readonly kind: 'person';
  /** Stays the same from one export to the next. */
  readonly key: string;
  /** Filled values only. `mappedFields` tells which fields the file speaks of, and so which are empty now. */
  readonly fields: Partial<AttendeeFields>;
  readonly custom: CustomFields;
  readonly codes: readonly string[];
  /** ISO 8601 instant, or empty where only "yes" is known; absent if not checked in upstream. */
  readonly checkedInAt?: string;
  readonly warnings: readonly RowWarning[];
}

export const UNREADABLE_REASONS = ['nobody', 'note', 'scan-log'] as const;

export type RowResult =
  | PersonRow
  | {
      readonly kind: 'unreadable';
      readonly reason: (typeof UNREADABLE_REASONS)[number];
      readonly text: string;
    }
  | {
      readonly kind: 'double';
      readonly key: string;
      readonly firstLine: number;
      readonly fields: PersonRow['fields'];
    }
  | { readonly kind: 'skipped'; readonly reason: 'blank' | 'totals' | 'header' };
