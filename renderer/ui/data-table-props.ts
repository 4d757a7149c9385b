import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** CSS width; columns without one share the rest. */
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isSortable?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onToggleAll: () => void;
  readonly isAll: boolean;
  readonly allLabel: string;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowCount: number;
  /** Undefined while the row is still on its way; a skeleton stands there meanwhile. */
  readonly rowAt: (place: number) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  /** What the tick box of a row says: the person's name. */
  readonly nameOf: (row: Row) => string;
  readonly current?: string | undefined;
  readonly onCurrent?: (key: string, row: Row) => void;
  /** A click or Enter opens a row; arrows only go to it. Left out: going to a row is opening it. */
  readonly onOpen?: (key: string, row: Row) => void;
  /** The row that is in view at first, and has the keyboard. */
  readonly firstPlace?: number | undefined;
  readonly selection?: Selection | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((column: string) => void) | undefined;
  readonly rowHeightPx?: number;
  /** Told which rows are in view, to fetch them. */
  readonly onView?: (first: number, last: number) => void;
  readonly empty?: ReactNode;
}
