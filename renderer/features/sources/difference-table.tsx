import { useCallback, useState } from 'react';
import type { DifferenceRow } from '../../../shared/contract/sources.ts';
import { useText } from '../../locales/locale-context.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-props.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { type ShownRows, useDifferencePages } from './difference-pages.ts';
import css from './differences.module.css';
import { useSourceTrouble, useSourceWords } from './source-words.ts';

export interface DifferenceTableProps {
  readonly draftId: string;
  readonly header: readonly string[];
  readonly shown: ShownRows;
  readonly current: DifferenceRow | null;
  readonly onCurrent: (row: DifferenceRow) => void;
}

/** One line a row of the file: who, what would happen, and what is odd. */
export const DifferenceTable = ({ draftId, header, shown, current, onCurrent }: DifferenceTableProps) => {
  const text = useText();
  const sayTrouble = useSourceTrouble();
  const [trouble, setTrouble] = useState<unknown>(null);
  const pages = useDifferencePages(
    draftId,
    shown,
    useCallback((error: unknown) => setTrouble(error), []),
  );
  const columns = useColumns(header);
  const empty = <p>{trouble === null ? text('sources.no-rows') : sayTrouble(trouble)}</p>;
  return (
    <DataTable
      label={text('sources.differences')}
      columns={columns}
      rowCount={pages.total}
      rowAt={pages.rowAt}
      keyOf={keyOf}
      nameOf={(row) => row.name}
      onView={pages.onView}
      current={current === null ? undefined : keyOf(current)}
      onCurrent={(_, row) => onCurrent(row)}
      empty={empty}
    />
  );
};

const keyOf = (row: DifferenceRow): string => String(row.row);

const useColumns = (header: readonly string[]): readonly Column<DifferenceRow>[] => {
  const text = useText();
  const words = useSourceWords();
  return [
    { id: 'row', header: text('sources.row'), width: '72px', cell: (row) => row.row },
    {
      id: 'kind',
      header: text('sources.what'),
      width: '118px',
      cell: ({ kind }) => <span className={css[kind]}>{text(`sources.kind.${kind}`)}</span>,
    },
    {
      id: 'name',
      header: text('sources.who'),
      width: '34%',
      cell: (row) => (
        <>
          <b>
            <PersonName>{row.name}</PersonName>
          </b>{' '}
          <bdi>{words.place(row)}</bdi>
        </>
      ),
    },
    { id: 'why', header: text('sources.details'), cell: (row) => <Summary row={row} header={header} /> },
  ];
};

const Summary = ({ row, header }: { readonly row: DifferenceRow; readonly header: readonly string[] }) => {
  const words = useSourceWords();
  const [warning, ...more] = row.warnings;
  const others = more.length > 0 ? ` +${more.length}` : '';
  if (row.reason !== '') return words.reason(row.reason, row.params);
  if (row.changes.length > 0)
    return row.changes.map(({ field, before, after }, place) => (
      <span key={field}>
        {place > 0 && ', '}
        {words.field(field)}: <del className={css.before}>{words.value(field, before) || '–'}</del> →{' '}
        <ins className={css.after}>{words.value(field, after) || '–'}</ins>
      </span>
    ));
  return warning === undefined ? null : (
    <span className={css.odd}>
      {words.warning(warning, header)}
      {others}
    </span>
  );
};
