import { useState } from 'react';
import { ROW_KINDS, type RowKind } from '../../shared/domain/sources/row-kind.ts';
import type { PageOfRows, RowWindow } from '../client/row-pages.ts';
import type { FileRow } from './file-row.ts';

/** Rows that deserve a look of their own, shown instead of those of the chosen kinds. */
export interface RowSelection<Row extends FileRow> {
  readonly label: string;
  readonly count: number;
  readonly fetchRows: (window: RowWindow) => Promise<PageOfRows<Row>>;
}

/** Where the rows of a comparison come from. */
export interface ComparedRows<Row extends FileRow> {
  readonly fetchRows: (wanted: { kinds: RowKind[] } & RowWindow) => Promise<PageOfRows<Row>>;
  readonly selection?: RowSelection<Row>;
}

export interface ShownRows<Row extends FileRow> {
  /** The kinds that are shown; none while the selection is. */
  readonly kinds: readonly RowKind[];
  readonly isSelectionShown: boolean;
  /** Changes whenever other rows are shown; empty when no row is wanted. */
  readonly key: string;
  readonly fetchRows: (window: RowWindow) => Promise<PageOfRows<Row>>;
  readonly toggleKind: (kind: RowKind) => void;
  readonly toggleSelection: () => void;
}

/** Which rows are shown: at first all but the unchanged, then as the organiser says. */
export const useShownRows = <Row extends FileRow>(
  from: ComparedRows<Row>,
  onOther: () => void,
): ShownRows<Row> => {
  const [chosen, setChosen] = useState<readonly RowKind[]>(ROW_KINDS.filter((kind) => kind !== 'unchanged'));
  const [isSelectionShown, setSelectionShown] = useState(false);
  const selection = isSelectionShown ? from.selection : undefined;
  const kinds = selection === undefined ? chosen : [];
  return {
    kinds,
    isSelectionShown,
    key: selection === undefined ? kinds.join(' ') : 'selection',
    fetchRows: selection?.fetchRows ?? ((window) => from.fetchRows({ kinds: [...kinds], ...window })),
    toggleKind: (kind) => {
      onOther();
      if (isSelectionShown) setSelectionShown(false);
      else setChosen((before) => ROW_KINDS.filter((each) => (each === kind) !== before.includes(each)));
    },
    toggleSelection: () => {
      onOther();
      setSelectionShown(!isSelectionShown);
    },
  };
};
