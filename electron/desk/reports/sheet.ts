/** What a cell holds: a `date` is days since 1970-01-01, a `time` seconds since midnight, both local. */
export type CellKind = 'text' | 'number' | 'date' | 'time';

/** Null is a cell with nothing in it. */
export type Cell = string | number | null;
export type SheetRow = readonly Cell[];
export type Page = readonly SheetRow[];

export interface SheetColumn {
  readonly heading: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** The same few texts again and again, such as verdicts: a workbook then keeps each of them once. */
  readonly repeats: boolean;
}

/** A report as a table, whichever format it is then written in. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** Counts the rows, with pauses for the desk. */
  countRows(): Promise<number>;
  /** The first rows, without reading everything for them. */
  firstPage(): Page;
  /**
   * Reads page after page; each is one short stretch of work, after which others may have their turn. A
   * page may be empty where work brought no rows yet.
   */
  readonly pages: Iterable<Page>;
}

/** A column of a report, with the way from a row of the database to its cell. */
export interface ReportColumn<Row> extends SheetColumn {
  /** Left out of reports without personal data: it says, or lets one find out, who the person is. */
  readonly isPersonal: boolean;
  readonly cell: (row: Row) => Cell;
}

/** The columns that may be shown. */
export const shownColumns = <Row>(
  columns: readonly ReportColumn<Row>[],
  withoutPersonalData: boolean,
): readonly ReportColumn<Row>[] => columns.filter((column) => !(withoutPersonalData && column.isPersonal));

/** Turns pages of database rows into pages of cells. */
export function* toPages<Row>(
  columns: readonly ReportColumn<Row>[],
  pages: Iterable<readonly Row[]>,
): Generator<Page> {
  for (const page of pages) yield toPage(columns, page);
}

/** Turns database rows into cells. */
export const toPage = <Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): Page =>
  rows.map((row) => columns.map((column) => column.cell(row)));
