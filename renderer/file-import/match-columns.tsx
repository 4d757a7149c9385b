import { ArrowRight, TriangleAlert } from 'lucide-react';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { ColumnTable } from './column-table.tsx';
import { FileOptions } from './file-options.tsx';
import { ImportFoot } from './import-foot.tsx';
import type { MatchingStep } from './import-step.ts';
import { useImportText } from './import-words.tsx';
import css from './match-columns.module.css';
import type { FileImporting } from './use-import.ts';
import { WarningList } from './warning-list.tsx';

export interface MatchColumnsProps {
  readonly step: MatchingStep;
  readonly importing: FileImporting;
  /** What is missing in what the columns mean, in words; empty when nothing is. */
  readonly problemOf: (mapping: readonly string[]) => string;
}

/** What each column means: the guess, five real values to judge it by, and the choice. */
export const MatchColumns = ({ step, importing, problemOf }: MatchColumnsProps) => {
  const say = useImportText();
  const { preview, mapping, choices } = step;
  const problem = problemOf(mapping);
  return (
    <>
      <Card title={preview.fileName} note={say('file-note', { rows: preview.rowCount })}>
        <FileOptions preview={preview} choices={choices} onChoices={importing.readAgain} />
        {preview.warnings.length > 0 && (
          <div className={css.odd}>
            <WarningList warnings={preview.warnings} header={preview.header} />
          </div>
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
