import { type KeyboardEvent, memo } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import css from './data-table.module.css';
import type { DataTableProps } from './data-table-props.ts';
import { Skeleton } from './skeleton.tsx';

interface TableRowProps<Row> {
  readonly table: DataTableProps<Row>;
  readonly place: number;
  readonly rowHeightPx: number;
  readonly onMove: (place: number, event: KeyboardEvent) => void;
}

const PlainRow = <Row,>(props: TableRowProps<Row>) => {
  const { table, place, rowHeightPx } = props;
  const row = table.rowAt(place);
  if (row === undefined) return <WaitingRow {...props} />;
  const key = table.keyOf(row);
  const isCurrent = key === table.current;
  const isSelected = table.selection?.keys.has(key) ?? false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === ' ' && event.target === event.currentTarget) {
      event.preventDefault();
      table.selection?.onToggle(key);
      return;
    }
    if (event.key === 'Enter' && table.onOpen && event.target === event.currentTarget) {
      event.preventDefault();
      table.onOpen(key, row);
      return;
    }
    props.onMove(place, event);
  };
  return (
    <tr
      aria-rowindex={place + 2}
      aria-current={isCurrent || undefined}
      data-place={place}
      tabIndex={isCurrent || (table.current === undefined && place === 0) ? 0 : -1}
      className={classNames(css.row, isSelected && css.selected, isCurrent && css.current)}
      style={{ blockSize: rowHeightPx }}
      onClick={() => (table.onOpen ?? table.onCurrent)?.(key, row)}
      onKeyDown={onKey}
    >
      {table.selection && (
        <td className={css.tick}>
          <Checkbox
            isChecked={isSelected}
            onChecked={() => table.selection?.onToggle(key)}
            label={table.nameOf(row)}
            isLabelHidden
          />
        </td>
      )}
      {table.columns.map((column) => (
        <td key={column.id}>{column.cell(row)}</td>
      ))}
    </tr>
  );
};

/**
 * One row. The current one is in the Tab order, arrows move from it, Space ticks it, Enter opens it. While the
 * table scrolls, rows that stay in view are not drawn again.
 */
// React's `memo` forgets that a component is generic.
export const TableRow = memo(PlainRow) as typeof PlainRow;

const WaitingRow = <Row,>({ table, place, rowHeightPx }: TableRowProps<Row>) => (
  <tr aria-rowindex={place + 2} data-place={place} style={{ blockSize: rowHeightPx }}>
    {table.selection && (
      <td className={css.tick}>
        <Skeleton width="18px" heightPx={18} />
      </td>
    )}
    {table.columns.map((column) => (
      <td key={column.id}>
        <Skeleton width="60%" />
      </td>
    ))}
  </tr>
);
