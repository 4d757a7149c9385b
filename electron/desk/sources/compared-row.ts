import type { ImportCounts, NewCategory, RowKind } from '../../../shared/contract/sources.ts';
import type { UnwritableNames } from '../../../shared/domain/names/unwritable-names.ts';
import type { PersonRow, RowWarning } from '../../../shared/domain/sources/row-result.ts';

/** One field that is not what the source said last time. */
export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A new row that very likely is somebody who is on the list already: who, and their id. */
export interface PossibleDouble {
  readonly code: 'possible-double';
  readonly text: string;
  readonly id: string;
}

/** What a row says of a person: filled values only. */
export type SaidOfPerson = Pick<PersonRow, 'fields' | 'custom' | 'codes'>;

/** A row of the file beside the list. `said` is what the file says now; `changes` against what it said before. */
export interface ComparedRow {
  readonly line: number;
  readonly kind: RowKind;
  readonly key: string;
  readonly said: SaidOfPerson;
  readonly changes: readonly Change[];
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly warnings: readonly (RowWarning | PossibleDouble)[];
}

/** A whole file beside the list. */
export interface Comparison {
  readonly counts: ImportCounts;
  readonly rows: readonly ComparedRow[];
  /** Categories that neither the event nor the list has. */
  readonly newCategories: readonly NewCategory[];
  /** Names that badges cannot be written with, by script. */
  readonly unwritable: readonly UnwritableNames[];
}
