import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import type { Role } from '../../../shared/contract/procedure.ts';
import { useActing } from '../../app/acting.ts';
import { useKeys } from '../../app/keys.ts';
import { useFocusBack } from '../../app/use-focus-back.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FieldGrid, FieldGridFoot, WideField } from '../../ui/field-grid.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { isNewPinShort, type OperatorDraft, OperatorFields } from './operator-fields.tsx';

export interface OperatorFormProps {
  readonly operator: OperatorView;
  /** No organiser has a PIN yet: saving one closes the desk. */
  readonly closesDesk: boolean;
  readonly onClose: () => void;
  readonly onSaved: (role: Role) => void;
}

/** Adds somebody, or changes their name, role or PIN; or takes away that they may sign in. */
export const OperatorForm = ({ operator, closesDesk, onClose, onSaved }: OperatorFormProps) => {
  const text = useText();
  const desk = useDesk();
  const saving = useActing();
  const [draft, setDraft] = useState<OperatorDraft>({ ...operator, pin: '' });
  useKeys({ Escape: onClose });
  useFocusBack();
  const isReady = draft.name.trim() !== '' && !isNewPinShort(draft) && (draft.pin !== '' || draft.hasPin);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id, name, role, pin, isActive } = draft;
    if (await saving.run(() => desk.operators.save({ id, name, role, pin, isActive }))) onSaved(role);
  };
  return (
    <Card title={operator.id ? text('operators.edit', { name: operator.name }) : text('operators.add')}>
      <form onSubmit={(event) => void save(event)}>
        <FieldGrid>
          <OperatorFields draft={draft} onChange={(wish) => setDraft((before) => ({ ...before, ...wish }))} />
          {closesDesk && draft.role === 'organiser' && <Closes />}
          <FieldGridFoot>
            <Button variant="primary" isSubmit disabled={!isReady || saving.isBusy}>
              {text(saving.isBusy ? 'operators.saving' : 'operators.save')}
            </Button>
            <Button kbd="Esc" onClick={onClose}>
              {text('operators.cancel')}
            </Button>
            <ProblemLine problem={saving.problem} />
          </FieldGridFoot>
        </FieldGrid>
      </form>
    </Card>
  );
};

const Closes = () => {
  const text = useText();
  return (
    <WideField>
      <Notice tone="plan" icon={KeyRound}>
        {text('operators.closes')}
      </Notice>
    </WideField>
  );
};
