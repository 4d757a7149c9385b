import { classNames } from '../ui/class-names.ts';
import { Select } from '../ui/select.tsx';
import type { FoundFile } from './import-step.ts';
import { useImportText, useImportWords } from './import-words.tsx';
import css from './match-columns.module.css';

export interface ColumnTableProps {
  readonly preview: FoundFile;
  readonly mapping: readonly string[];
  readonly onMatch: (column: number, target: string) => void;
}

/** One row a column of the file, because people judge a column by its values. */
export const ColumnTable = ({ preview, mapping, onMatch }: ColumnTableProps) => {
  const say = useImportText();
  const words = useImportWords();
  const targets = preview.targets.map((value) => ({ value, label: words.target(value) }));
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{say('column')}</th>
          <th scope="col">{say('means')}</th>
          <th scope="col">{say('values')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.header.map((heading, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings repeat and may be blank; the place is the column.
          <tr key={column} className={classNames(mapping[column] === 'ignore' && css.ignored)}>
            <th scope="row">
              <bdi>{heading || say('no-heading', { number: column + 1 })}</bdi>
            </th>
            <td className={css.target}>
              <Select
                label={say('meaning-of', { column: heading || String(column + 1) })}
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
