import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldGridFoot } from '../../ui/field-grid.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import type { Draft } from './use-draft.ts';

export interface SaveBarProps {
  readonly draft: Pick<Draft<object>, 'isChanged' | 'isSaved' | 'acting' | 'discard'>;
  /** What is typed cannot be saved so; the field says why. */
  readonly isWrong: boolean;
}

/** The end of a form: save, or take back what is typed; and whether it is saved. */
export const SaveBar = ({ draft, isWrong }: SaveBarProps) => {
  const text = useText();
  const { isChanged, isSaved, acting } = draft;
  return (
    <FieldGridFoot>
      <Button variant="primary" isSubmit disabled={!isChanged || acting.isBusy || isWrong}>
        {text('settings.save')}
      </Button>
      {isChanged && <Button onClick={draft.discard}>{text('settings.discard')}</Button>}
      <span role="status">
        {isSaved && !isChanged && <StatusLine face="go">{text('settings.saved')}</StatusLine>}
      </span>
      <ProblemLine problem={acting.problem} />
    </FieldGridFoot>
  );
};
