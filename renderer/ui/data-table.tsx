import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import css from './data-table.module.css';
import type { DataTableProps } from './data-table-props.ts';

export type { Column, Selection, Sort } from './data-table-props.ts';

import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';

const HEAD_PX = 34;

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** A real table that draws only the rows in view, so that 100,000 people scroll as easily as 400. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const scroller = useRef<HTMLDivElement>(null);
  const { rowHeightPx = 42, rowCount, onView } = props;
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: 8,
    // The sticky heading takes this much of the view.
    scrollPaddingEnd: HEAD_PX,
    onChange: ({ range }) => range && onView?.(range.startIndex, range.endIndex),
  });
  const rows = virtual.getVirtualItems();
  const focusAt = (place: number) =>
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus(),
    );
  const { firstPlace } = props;
  // Only where the table begins; afterwards people scroll.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    if (firstPlace === undefined || firstPlace < 0) return;
    virtual.scrollToIndex(firstPlace, { align: 'center' });
    focusAt(firstPlace);
  });
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);

  const moveFrom = (place: number, event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rowCount - 1, place + step));
    const row = props.rowAt(next);
    if (row === undefined) return;
    virtual.scrollToIndex(next);
    props.onCurrent?.(props.keyOf(row), row);
    focusAt(next);
  };

  const latestMove = useRef(moveFrom);
  latestMove.current = moveFrom;
  const onMove = useCallback((place: number, event: KeyboardEvent) => latestMove.current(place, event), []);

  if (rowCount === 0 && props.empty) return <div className={css.empty}>{props.empty}</div>;
  return (
    <div ref={scroller} className={css.scroller}>
      <table className={css.table} aria-label={props.label} aria-rowcount={rowCount + 1}>
        <TableHead
          columns={props.columns}
          selection={props.selection}
          sort={props.sort}
          onSort={props.onSort}
        />
        <tbody>
          {before > 0 && <Gap heightPx={before} />}
          {rows.map(({ index }) => (
            <TableRow key={index} table={props} place={index} rowHeightPx={rowHeightPx} onMove={onMove} />
          ))}
          {after > 0 && <Gap heightPx={after} />}
        </tbody>
      </table>
    </div>
  );
};

/** Keeps the room of the rows that are not drawn. */
const Gap = ({ heightPx }: { readonly heightPx: number }) => (
  <tr aria-hidden="true" style={{ blockSize: heightPx }} />
);
