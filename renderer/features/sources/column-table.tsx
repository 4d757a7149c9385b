import type { FilePreview } from '../../../shared/contract/sources.ts';
import { useText } from '../../locales/locale-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/select.tsx';
import css from './match-columns.module.css';
import { useSourceWords } from './source-words.ts';

export interface ColumnTableProps {
  readonly preview: FilePreview;
  readonly mapping: readonly string[];
  readonly onMatch: (column: number, target: string) => void;
}

/** One row a column of the file, because people judge a column by its values. */
export const ColumnTable = ({ preview, mapping, onMatch }: ColumnTableProps) => {
  const text = useText();
  const words = useSourceWords();
  const targets = preview.targets.map((value) => ({ value, label: words.target(value) }));
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{text('sources.column')}</th>
          <th scope="col">{text('sources.means')}</th>
          <th scope="col">{text('sources.values')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.header.map((heading, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings repeat and may be blank; the place is the column.
          <tr key={column} className={classNames(mapping[column] === 'ignore' && css.ignored)}>
            <th scope="row">
              <bdi>{heading || text('sources.no-heading', { number: column + 1 })}</bdi>
            </th>
            <td className={css.target}>
              <Select
                label={text('sources.meaning-of', { column: heading || String(column + 1) })}
                isLabelHidden
                value={mapping[column] ?? 'ignore'}
                options={targets}
                onValue={(target) => onMatch(column, target)}
              />
            </td>
            <td className={css.values}>
              <Values values={preview.sample.map((row) => row[column] ?? '')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Values = ({ values }: { readonly values: readonly string[] }) => (
  <ul>
    {values.map((value, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same; the place is the row.
      <li key={place}>{value === '' ? <span aria-hidden="true">–</span> : <bdi>{value}</bdi>}</li>
    ))}
  </ul>
);
