import type { ImportCounts, RowKind } from '../../../shared/contract/sources.ts';
import type { Bilingual } from '../../../shared/domain/programme/activity.ts';
import type { SourceWarning } from '../../../shared/domain/programme/source/raw-activity.ts';

/** A value that is not what the source said last time, as people read it. */
export interface ShownChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A row of the file beside the programme; `wanted` is what saving it would write, null for nothing. */
export interface ComparedItem<Wanted> {
  readonly line: number;
  readonly kind: RowKind;
  readonly name: Bilingual;
  readonly place: Bilingual;
  readonly from: string | null;
  readonly until: string | null;
  readonly changes: readonly ShownChange[];
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly warnings: readonly SourceWarning[];
  readonly wanted: Wanted | null;
}

export interface ItemComparison<Wanted> {
  readonly counts: ImportCounts;
  readonly rows: readonly ComparedItem<Wanted>[];
}

/** A name that is the same in every language: of a person, of a room, or as a file has it. */
export const inBoth = (name: string): Bilingual => ({ en: name, de: name });

/** What most rows have nothing of. */
export const PLAIN_ITEM = {
  place: inBoth(''),
  from: null,
  until: null,
  changes: [],
  reason: '',
  params: {},
  warnings: [],
  wanted: null,
} as const;

/** Counts the rows by kind; `missing` are on the list from an earlier import and not in this file. */
export const countItems = (
  rows: readonly Pick<ComparedItem<unknown>, 'kind'>[],
  missing: number,
): ImportCounts => {
  const counts = { new: 0, changed: 0, unchanged: 0, double: 0, unreadable: 0, missing };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
};

/** The values that are not what was said before, by name. What a file does not speak of stays as it is. */
export const changedValues = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => (before[name] ?? '') !== value));
