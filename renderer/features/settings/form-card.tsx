import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { FieldGrid } from '../../ui/field-grid.tsx';
import { SaveBar } from './save-bar.tsx';
import type { Draft } from './use-draft.ts';

export interface FormCardProps {
  readonly title: string;
  readonly note?: string;
  readonly draft: Pick<Draft<object>, 'isChanged' | 'isSaved' | 'acting' | 'discard' | 'save'>;
  /** What is typed cannot be saved so; the field says why. */
  readonly isWrong?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Settings that belong together, saved together. */
export const FormCard = ({ title, note, draft, isWrong = false, actions, children }: FormCardProps) => (
  <Card title={title} actions={actions} {...(note === undefined ? {} : { note })}>
    <form
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
    >
      <FieldGrid>
        {children}
        <SaveBar draft={draft} isWrong={isWrong} />
      </FieldGrid>
    </form>
  </Card>
);
