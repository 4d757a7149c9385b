import { ChevronDown, ChevronUp } from 'lucide-react';
import { Checkbox } from './checkbox.tsx';
import css from './data-table.module.css';
import type { Column, DataTableProps, Selection } from './data-table-props.ts';

type HeadProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'selection' | 'sort' | 'onSort'>;

/** The headings. One that sorts is a button. */
export const TableHead = <Row,>({ columns, selection, sort, onSort }: HeadProps<Row>) => (
  <thead>
    <tr aria-rowindex={1}>
      {selection && <SelectAll selection={selection} />}
      {columns.map((column) => (
        <th
          key={column.id}
          scope="col"
          style={{ inlineSize: column.width }}
          aria-sort={sort?.column === column.id ? sort.direction : undefined}
        >
          {column.isSortable && onSort ? (
            <SortButton
              column={column}
              direction={sort?.column === column.id ? sort.direction : null}
              onSort={onSort}
            />
          ) : (
            column.header
          )}
        </th>
      ))}
    </tr>
  </thead>
);

const SelectAll = ({ selection }: { readonly selection: Selection }) => (
  <th scope="col" className={css.tick}>
    <Checkbox
      isChecked={selection.isAll}
      isMixed={!selection.isAll && selection.keys.size > 0}
      onChecked={selection.onToggleAll}
      label={selection.allLabel}
      isLabelHidden
    />
  </th>
);

interface SortButtonProps<Row> {
  readonly column: Column<Row>;
  readonly direction: 'ascending' | 'descending' | null;
  readonly onSort: (column: string) => void;
}

const SortButton = <Row,>({ column, direction, onSort }: SortButtonProps<Row>) => {
  const Icon = direction === 'descending' ? ChevronUp : ChevronDown;
  return (
    <button type="button" className={css.sort} onClick={() => onSort(column.id)}>
      {column.header}
      {direction && <Icon className={css.sortIcon} aria-hidden />}
    </button>
  );
};
