import type { DifferenceRow } from '../../shared/contract/sources.ts';

/** A row of a file beside the list, whatever the list is of. */
export type FileRow = Pick<
  DifferenceRow,
  'row' | 'kind' | 'name' | 'changes' | 'reason' | 'params' | 'warnings'
>;

/** How a list speaks of its rows. */
export interface RowWords<Row> {
  /** After the name, quieter: a town, a room and a time. */
  readonly beside: (row: Row) => string;
  readonly field: (field: string) => string;
  /** A value as people read it; empty stays empty. */
  readonly value: (field: string, value: string) => string;
}
