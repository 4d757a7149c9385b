import { TriangleAlert } from 'lucide-react';
import type { DifferenceRow } from '../../../shared/contract/sources.ts';
import { useText } from '../../locales/locale-context.tsx';
import { FactList, Inspector, InspectorHeading } from '../../ui/inspector.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import css from './differences.module.css';
import { useSourceWords } from './source-words.ts';

export interface DifferenceDetailProps {
  readonly row: DifferenceRow;
  readonly header: readonly string[];
  readonly onClose: () => void;
}

/** One row of the file in full: each field before and after, and everything that is odd about it. */
export const DifferenceDetail = ({ row, header, onClose }: DifferenceDetailProps) => {
  const text = useText();
  const words = useSourceWords();
  return (
    <Inspector
      label={text('sources.detail')}
      closeLabel={text('sources.detail.close')}
      title={
        row.name === '' ? text('sources.row-number', { row: row.row }) : <PersonName>{row.name}</PersonName>
      }
      note={[text('sources.row-number', { row: row.row }), words.place(row)].filter(Boolean).join(', ')}
      onClose={onClose}
    >
      <p className={css.fate}>{text(`sources.fate.${row.kind}`)}</p>
      {row.reason !== '' && <p>{words.reason(row.reason, row.params)}</p>}
      {row.changes.length > 0 && (
        <FactList
          facts={row.changes.map(({ field, before, after }) => [
            words.field(field),
            <span key={field} className={css.change}>
              <del className={css.before}>{words.value(field, before) || text('sources.nothing')}</del>
              <ins className={css.after}>{words.value(field, after) || text('sources.nothing')}</ins>
            </span>,
          ])}
        />
      )}
      {row.warnings.length > 0 && (
        <>
          <InspectorHeading>{text('sources.odd')}</InspectorHeading>
          <ul className={css.warnings}>
            {row.warnings.map((warning, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one code may come twice, for two columns.
              <li key={place}>
                <TriangleAlert size={16} aria-hidden />
                {words.warning(warning, header)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Inspector>
  );
};
