import { Tags, Type } from 'lucide-react';
import type { NewCategory, UnwritableNames } from '../../../shared/contract/sources.ts';
import { scriptName } from '../../../shared/domain/names/script-name.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { DifferenceList } from '../../file-import/difference-list.tsx';
import type { ComparingStep } from '../../file-import/import-step.ts';
import type { FileImporting } from '../../file-import/use-import.ts';
import { useFormats, useLocale, useText } from '../../locales/locale-context.tsx';
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
      notice={
        <>
          <NewCategories categories={step.newCategories} />
          <Unwritable scripts={step.unwritable} />
        </>
      }
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

/** Names that badges cannot be written with: the organiser can add a font long before the doors open. */
const Unwritable = ({ scripts }: { readonly scripts: readonly UnwritableNames[] }) => {
  const text = useText();
  const { screenLanguage } = useLocale();
  if (scripts.length === 0) return null;
  return (
    <Notice tone="act" icon={Type}>
      {text('sources.unwritable')}{' '}
      {scripts.map(({ script, people, examples }, at) => (
        <span key={script}>
          {at > 0 && '; '}
          {text('sources.unwritable.script', { script: scriptName(script, screenLanguage), people })}{' '}
          <b>
            <bdi>{examples.join(', ')}</bdi>
          </b>
        </span>
      ))}
      . {text('sources.unwritable.note')}
    </Notice>
  );
};
