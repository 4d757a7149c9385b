import { Tags } from 'lucide-react';
import type { NewCategory } from '../../../shared/contract/sources.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { DifferenceList } from '../../file-import/difference-list.tsx';
import type { ComparingStep } from '../../file-import/import-step.ts';
import type { FileImporting } from '../../file-import/use-import.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { GuestListFound } from './guest-list-found.ts';
import { useRowWords } from './row-words.ts';

export interface DifferencesProps {
  readonly step: ComparingStep<GuestListFound>;
  readonly importing: FileImporting<GuestListFound>;
}

/** Everything that saving would do to the guest list; what only guest lists have are possible doubles and new categories. */
export const Differences = ({ step, importing }: DifferencesProps) => {
  const text = useText();
  const { sources } = useDesk();
  const { draftId } = step.preview;
  return (
    <DifferenceList
      step={step}
      importing={importing}
      words={useRowWords()}
      fetchRows={(wanted) => sources.differences({ draftId, ...wanted })}
      selection={{
        label: text('sources.possible-doubles'),
        count: step.possibleDoubles,
        fetchRows: (window) =>
          sources.differences({ draftId, kinds: ['new'], onlyPossibleDoubles: true, ...window }),
      }}
      notice={<NewCategories categories={step.newCategories} />}
    />
  );
};

/** Categories that nobody knew before this file: kept under their own name, or the organiser corrects the file. */
const NewCategories = ({ categories }: { readonly categories: readonly NewCategory[] }) => {
  const text = useText();
  const { number } = useFormats();
  if (categories.length === 0) return null;
  return (
    <Notice tone="plain" icon={Tags}>
      {text('sources.new-categories', { count: categories.length })}{' '}
      <b>{categories.map(({ name, people }) => `${name} (${number(people)})`).join(', ')}</b>.{' '}
      {text('sources.new-categories.note')}
    </Notice>
  );
};
