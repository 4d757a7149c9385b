import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/domain/closed.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Differences } from './differences.tsx';
import css from './guest-list-import.module.css';
import { ImportResult } from './import-result.tsx';
import { ImportTrail } from './import-trail.tsx';
import { MatchColumns } from './match-columns.tsx';
import { UnderWay } from './under-way.tsx';
import { UnreadableFile } from './unreadable-file.tsx';
import { type GuestListImporting, useImport } from './use-import.ts';

export interface GuestListImportProps {
  /** Where to go once the list is there. */
  readonly afterwards?: ReactNode;
}

/** From a file to the guest list: choose, match the columns, see every difference, and only then save. */
export const GuestListImport = ({ afterwards }: GuestListImportProps) => {
  const text = useText();
  const importing = useImport();
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{text('sources.title')}</h1>
        <ImportTrail step={importing.step.kind} />
      </header>
      {importing.problem && (
        <div role="alert">
          <Notice tone="act" icon={TriangleAlert}>
            {importing.problem}
          </Notice>
        </div>
      )}
      <StepScreen importing={importing} afterwards={afterwards} />
    </div>
  );
};

const StepScreen = (props: { readonly importing: GuestListImporting; readonly afterwards: ReactNode }) => {
  const { importing } = props;
  const { step } = importing;
  switch (step.kind) {
    case 'choose':
      return <ChooseFile onFile={importing.take} />;
    case 'uploading':
    case 'reading':
    case 'saving':
      return <UnderWay step={step} onStop={importing.stop} />;
    case 'unreadable':
      return <UnreadableFile fileName={step.fileName} onRead={importing.readAgain} onStop={importing.stop} />;
    case 'matching':
      return <MatchColumns step={step} importing={importing} />;
    case 'comparing':
      return <Differences step={step} importing={importing} />;
    case 'saved':
    case 'stopped':
      return <ImportResult step={step} afterwards={props.afterwards} onAnother={importing.stop} />;
    default:
      return assertNever(step);
  }
};
