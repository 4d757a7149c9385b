import { TriangleAlert } from 'lucide-react';
import type { DifferenceRow } from '../../shared/contract/sources.ts';
import { useImportWords } from './import-words.tsx';
import css from './warning-list.module.css';

export interface WarningListProps {
  readonly warnings: DifferenceRow['warnings'];
  readonly header: readonly string[];
}

/** What is odd about a file or one of its rows, in words. */
export const WarningList = ({ warnings, header }: WarningListProps) => {
  const words = useImportWords();
  return (
    <ul className={css.warnings}>
      {warnings.map((warning) => (
        <li key={`${warning.code} ${Object.values(warning.params).join(' ')}`}>
          <TriangleAlert size={16} aria-hidden />
          {words.warning(warning, header)}
        </li>
      ))}
    </ul>
  );
};
