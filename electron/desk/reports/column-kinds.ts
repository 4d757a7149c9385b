import type { Cell, CellKind, ReportColumn } from './sheet.ts';

type Make<Row, Value extends Cell> = (
  heading: string,
  width: number,
  cell: (row: Row) => Value,
) => ReportColumn<Row>;

/** The kinds of columns that reports are made of. */
export interface ColumnKinds<Row> {
  /** A few texts again and again. */
  readonly word: Make<Row, string>;
  /** As `word`, of people: left out without personal data. */
  readonly personalWord: Make<Row, string>;
  /** Free text or names: left out without personal data. */
  readonly personal: Make<Row, string>;
  readonly number: Make<Row, number | null>;
  readonly date: Make<Row, number | null>;
  readonly time: Make<Row, number | null>;
}

/** Opens the kinds for the rows of one report. */
export const columnKinds = <Row>(): ColumnKinds<Row> => {
  const make =
    (kind: CellKind, { isPersonal = false, repeats = false } = {}): Make<Row, Cell> =>
    (heading, width, cell) => ({ heading, kind, width, isPersonal, repeats, cell });
  return {
    word: make('text', { repeats: true }),
    personalWord: make('text', { repeats: true, isPersonal: true }),
    personal: make('text', { isPersonal: true }),
    number: make('number'),
    date: make('date'),
    time: make('time'),
  };
};
