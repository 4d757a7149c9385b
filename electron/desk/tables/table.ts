import type { TableEncoding } from './text-encoding.ts';

export type TableWarningCode =
  | 'empty'
  | 'no-header'
  | 'stray-quote'
  | 'nul-removed'
  | 'replacement-characters'
  | 'ragged-rows'
  | 'title-rows'
  | 'merged-header'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'formula-without-value'
  | 'mixed-line-endings';

/** Something that was read all the same, and that an organiser may want to look at. */
export interface TableWarning {
  readonly code: TableWarningCode;
  /** Line or sheet row where it was seen first. */
  readonly line?: number;
  readonly count?: number;
}

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A file as text cells, nothing interpreted. `lines` gives the line (or sheet row) on which each row begins. */
export interface Table {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: TableEncoding | null;
  readonly bom: boolean;
  readonly delimiter: string | null;
  readonly lineEnding: 'CRLF' | 'LF' | 'CR' | 'mixed' | null;
  readonly sheet?: string;
  readonly sheets?: readonly SheetName[];
  /** Line (or sheet row) of the header, from 1; 0 where the file has none. */
  readonly headerRecord: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly warnings: readonly TableWarning[];
}

/** What a person may set by hand where the guess was wrong; and how to follow and stop the reading. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly encoding?: TableEncoding;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Line (or sheet row) of the header, from 1; 0 for "there is none". */
  readonly headerRow?: number;
  /** Reads only so many rows, for a preview. */
  readonly maxRows?: number;
}
