import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { assertNever } from '../../shared/domain/closed.ts';
import { Notice } from '../ui/notice.tsx';
import { TitledScreen } from '../ui/titled-screen.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportResult } from './import-result.tsx';
import type { Compared, ComparingStep } from './import-step.ts';
import type { ListProcedures } from './import-track.ts';
import { ImportTrail } from './import-trail.tsx';
import { ImportWordsProvider, type OwnKey, useImportText } from './import-words.tsx';
import { MatchColumns } from './match-columns.tsx';
import { UnderWay } from './under-way.tsx';
import { UnreadableFile } from './unreadable-file.tsx';
import { type FileImporting, useImport } from './use-import.ts';

export interface FileImportProps<Found extends Compared> {
  /** Where the list has words of its own. */
  readonly ownKey: OwnKey;
  readonly list: ListProcedures<Found>;
  /** What the file dialogue offers. */
  readonly accept: string;
  /** What is missing in what the columns mean, in words; empty when nothing is. */
  readonly problemOf: (mapping: readonly string[]) => string;
  /** Everything that saving would do, row by row. */
  readonly differences: (step: ComparingStep<Found>, importing: FileImporting<Found>) => ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  /** Where to go once the list is there. */
  readonly afterwards?: ReactNode;
}

/** From a file to a list: choose, match the columns, see every difference, and only then save. */
export const FileImport = <Found extends Compared>(props: FileImportProps<Found>) => (
  <ImportWordsProvider value={props.ownKey}>
    <ImportScreen {...props} />
  </ImportWordsProvider>
);

const ImportScreen = <Found extends Compared>(props: FileImportProps<Found>) => {
  const say = useImportText();
  const importing = useImport(props.list);
  return (
    <TitledScreen
      title={say('title')}
      beside={
        <>
          {props.aside}
          <ImportTrail step={importing.step.kind} />
        </>
      }
    >
      {importing.problem && (
        <div role="alert">
          <Notice tone="act" icon={TriangleAlert}>
            {importing.problem}
          </Notice>
        </div>
      )}
      <StepScreen {...props} importing={importing} />
    </TitledScreen>
  );
};

const StepScreen = <Found extends Compared>(
  props: FileImportProps<Found> & { readonly importing: FileImporting<Found> },
) => {
  const { importing } = props;
  const { step } = importing;
  switch (step.kind) {
    case 'choose':
      return <ChooseFile accept={props.accept} onFile={importing.take} />;
    case 'uploading':
    case 'reading':
    case 'saving':
      return <UnderWay step={step} onStop={importing.stop} />;
    case 'unreadable':
      return <UnreadableFile fileName={step.fileName} onRead={importing.readAgain} onStop={importing.stop} />;
    case 'matching':
      return <MatchColumns step={step} importing={importing} problemOf={props.problemOf} />;
    case 'comparing':
      return props.differences(step, importing);
    case 'saved':
    case 'stopped':
      return <ImportResult step={step} afterwards={props.afterwards} onAnother={importing.stop} />;
    default:
      return assertNever(step);
  }
};
