import { FactList, Inspector, InspectorHeading } from '../ui/inspector.tsx';
import { PersonName } from '../ui/person-name.tsx';
import css from './difference-list.module.css';
import type { FileRow, RowWords } from './file-row.ts';
import { useImportText, useImportWords } from './import-words.tsx';
import { WarningList } from './warning-list.tsx';

export interface RowDetailProps<Row> {
  readonly row: Row;
  readonly header: readonly string[];
  readonly words: RowWords<Row>;
  readonly onClose: () => void;
}

/** One row of the file in full: each field before and after, and everything that is odd about it. */
export const RowDetail = <Row extends FileRow>({ row, header, words, onClose }: RowDetailProps<Row>) => {
  const say = useImportText();
  const { reason } = useImportWords();
  const number = say('row-number', { row: row.row });
  const name = words.name(row);
  return (
    <Inspector
      label={say('detail')}
      closeLabel={say('detail.close')}
      title={name === '' ? number : <PersonName>{name}</PersonName>}
      note={[number, words.beside(row)].filter(Boolean).join(', ')}
      onClose={onClose}
    >
      <p className={css.fate}>{say(`fate.${row.kind}`)}</p>
      {row.reason !== '' && <p>{reason(row.reason, row.params)}</p>}
      {row.changes.length > 0 && (
        <FactList
          facts={row.changes.map(({ field, before, after }) => [
            words.field(field),
            <span key={field} className={css.change}>
              <del className={css.before}>{words.value(field, before) || say('nothing')}</del>
              <ins className={css.after}>{words.value(field, after) || say('nothing')}</ins>
            </span>,
          ])}
        />
      )}
      {row.warnings.length > 0 && (
        <>
          <InspectorHeading>{say('odd')}</InspectorHeading>
          <WarningList warnings={row.warnings} header={header} />
        </>
      )}
    </Inspector>
  );
};
