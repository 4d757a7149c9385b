import { useRowPages } from '../client/row-pages.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-props.ts';
import { PersonName } from '../ui/person-name.tsx';
import css from './difference-list.module.css';
import type { FileRow, RowWords } from './file-row.ts';
import { useImportText, useImportTrouble, useImportWords } from './import-words.tsx';
import type { ShownRows } from './shown-rows.ts';

export interface DifferenceTableProps<Row extends FileRow> {
  readonly header: readonly string[];
  readonly words: RowWords<Row>;
  readonly shown: Pick<ShownRows<Row>, 'key' | 'fetchRows'>;
  readonly current: Row | null;
  readonly onCurrent: (row: Row) => void;
}

/** One line a row of the file: which, what would happen, and what is odd. */
export const DifferenceTable = <Row extends FileRow>(props: DifferenceTableProps<Row>) => {
  const { shown, current } = props;
  const say = useImportText();
  const sayTrouble = useImportTrouble();
  const pages = useRowPages(shown.key, shown.fetchRows);
  const columns = useColumns(props);
  // One line of a calendar may stand for several rows: what stands beside the name tells them apart.
  const keyOf = (row: Row): string => `${row.row} ${props.words.name(row)} ${props.words.beside(row)}`;
  return (
    <DataTable
      label={say('differences')}
      columns={columns}
      rowCount={pages.total}
      rowAt={pages.rowAt}
      keyOf={keyOf}
      nameOf={props.words.name}
      onView={pages.onView}
      current={current === null ? undefined : keyOf(current)}
      onCurrent={(_key, row) => props.onCurrent(row)}
      empty={<p>{pages.trouble === null ? say('no-rows') : sayTrouble(pages.trouble)}</p>}
    />
  );
};

const useColumns = <Row extends FileRow>({
  header,
  words,
}: Pick<DifferenceTableProps<Row>, 'header' | 'words'>): readonly Column<Row>[] => {
  const say = useImportText();
  return [
    { id: 'row', header: say('row'), width: '72px', cell: ({ row }) => row },
    {
      id: 'kind',
      header: say('what'),
      width: '118px',
      cell: ({ kind }) => <span className={css[kind]}>{say(`kind.${kind}`)}</span>,
    },
    {
      id: 'name',
      header: say('who'),
      width: '40%',
      cell: (row) => (
        <>
          <b>
            <PersonName>{words.name(row)}</PersonName>
          </b>{' '}
          <bdi>{words.beside(row)}</bdi>
        </>
      ),
    },
    {
      id: 'why',
      header: say('details'),
      cell: (row) => <Summary row={row} header={header} words={words} />,
    },
  ];
};

interface SummaryProps<Row> {
  readonly row: Row;
  readonly header: readonly string[];
  readonly words: RowWords<Row>;
}

const Summary = <Row extends FileRow>({ row, header, words }: SummaryProps<Row>) => {
  const { reason, warning } = useImportWords();
  const [first, ...more] = row.warnings;
  if (row.reason !== '') return reason(row.reason, row.params);
  if (row.changes.length > 0)
    return row.changes.map(({ field, before, after }, place) => (
      <span key={field}>
        {place > 0 && ', '}
        {words.field(field)}: <del className={css.before}>{words.value(field, before) || '–'}</del> →{' '}
        <ins className={css.after}>{words.value(field, after) || '–'}</ins>
      </span>
    ));
  return first === undefined ? null : (
    <span className={css.odd}>
      {warning(first, header)}
      {more.length > 0 ? ` +${more.length}` : ''}
    </span>
  );
};
