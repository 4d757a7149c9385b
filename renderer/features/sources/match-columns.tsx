import { ArrowRight, TriangleAlert } from 'lucide-react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ColumnTable } from './column-table.tsx';
import { FileOptions } from './file-options.tsx';
import type { StepOf } from './import-step.ts';
import css from './match-columns.module.css';
import { useSourceWords } from './source-words.ts';
import type { GuestListImporting } from './use-import.ts';

export interface MatchColumnsProps {
  readonly step: StepOf<'matching'>;
  readonly importing: GuestListImporting;
}

const NAMES = ['given', 'family', 'display', 'fullName', 'ownScript'];

/** What each column means: the guess, five real values to judge it by, and the choice. */
export const MatchColumns = ({ step, importing }: MatchColumnsProps) => {
  const text = useText();
  const words = useSourceWords();
  const { preview, mapping, choices } = step;
  const hasNames = mapping.some((target) => NAMES.includes(target));
  return (
    <>
      <Card title={preview.fileName} note={text('sources.file-note', { rows: preview.rowCount })}>
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
      <Card title={text('sources.columns')} note={text('sources.columns.note')}>
        <ColumnTable preview={preview} mapping={mapping} onMatch={importing.match} />
      </Card>
      {!hasNames && (
        <Notice tone="act" icon={TriangleAlert}>
          {text('sources.no-names')}
        </Notice>
      )}
      <footer className={css.foot}>
        <Button
          variant="primary"
          size="large"
          icon={ArrowRight}
          autoFocus
          data-first-focus
          disabled={importing.isBusy}
          onClick={importing.compare}
        >
          {text(importing.isBusy ? 'sources.comparing' : 'sources.compare')}
        </Button>
        <Button size="large" onClick={importing.stop}>
          {text('sources.another')}
        </Button>
        <p className={css.quiet}>{text('sources.nothing-saved')}</p>
      </footer>
    </>
  );
};
