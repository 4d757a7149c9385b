import type { DifferenceRow } from '../../shared/contract/sources.ts';

/** A row of a file beside the list, whatever the list is of. */
export type FileRow = Pick<DifferenceRow, 'row' | 'kind' | 'changes' | 'reason' | 'params' | 'warnings'>;

/** How a list speaks of its rows. */
export interface RowWords<Row> {
  /** Whom or what the row is about; empty where the file does not say. */
  readonly name: (row: Row) => string;
  /** After the name, quieter: a town, a room and a time. */
  readonly beside: (row: Row) => string;
  readonly field: (field: string) => string;
  /** A value as people read it; empty stays empty. */
  readonly value: (field: string, value: string) => string;
}
