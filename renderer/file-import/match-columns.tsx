import { ArrowRight, TriangleAlert } from 'lucide-react';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { ColumnTable } from './column-table.tsx';
import { FileOptions } from './file-options.tsx';
import { ImportFoot } from './import-foot.tsx';
import type { MatchingStep } from './import-step.ts';
import { useImportText, useImportWords } from './import-words.tsx';
import css from './match-columns.module.css';
import type { FileImporting } from './use-import.ts';

export interface MatchColumnsProps {
  readonly step: MatchingStep;
  readonly importing: FileImporting;
  /** What is missing in what the columns mean, in words; empty when nothing is. */
  readonly problemOf: (mapping: readonly string[]) => string;
}

/** What each column means: the guess, five real values to judge it by, and the choice. */
export const MatchColumns = ({ step, importing, problemOf }: MatchColumnsProps) => {
  const say = useImportText();
  const words = useImportWords();
  const { preview, mapping, choices } = step;
  const problem = problemOf(mapping);
  return (
    <>
      <Card title={preview.fileName} note={say('file-note', { rows: preview.rowCount })}>
        <FileOptions preview={preview} choices={choices} onChoices={importing.readAgain} />
        {preview.warnings.length > 0 && (
          <ul className={css.warnings}>
            {preview.warnings.map((warning) => (
              <li key={warning.code}>
                <TriangleAlert size={16} aria-hidden />
                {words.warning(warning, preview.header)}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={say('columns')} note={say('columns.note')}>
        <ColumnTable preview={preview} mapping={mapping} onMatch={importing.match} />
      </Card>
      {problem !== '' && (
        <Notice tone="act" icon={TriangleAlert}>
          {problem}
        </Notice>
      )}
      <ImportFoot
        icon={ArrowRight}
        isDisabled={importing.isBusy}
        onNext={importing.compare}
        back={{ label: say('another'), onBack: importing.stop }}
      >
        {say(importing.isBusy ? 'comparing' : 'compare')}
      </ImportFoot>
    </>
  );
};
