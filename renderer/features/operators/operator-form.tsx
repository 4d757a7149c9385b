import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import type { Role } from '../../../shared/contract/procedure.ts';
import { useActing } from '../../app/acting.ts';
import { useKeys } from '../../app/keys.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './operators-screen.module.css';
import { useRoleOptions } from './role-options.ts';

export interface OperatorFormProps {
  readonly operator: OperatorView;
  /** No organiser has a PIN yet: saving one closes the desk. */
  readonly closesDesk: boolean;
  readonly onClose: () => void;
  readonly onSaved: (role: Role) => void;
}

const LEAST_PIN = 4;

/** Adds somebody, or changes their name, role or PIN. A PIN is never shown again, only replaced. */
export const OperatorForm = ({ operator, closesDesk, onClose, onSaved }: OperatorFormProps) => {
  const text = useText();
  const desk = useDesk();
  const saving = useActing();
  const roles = useRoleOptions();
  const [draft, setDraft] = useState({ ...operator, pin: '' });
  const change = (wish: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...wish }));
  useKeys({ Escape: onClose });
  const isPinShort = draft.pin !== '' && draft.pin.length < LEAST_PIN;
  const isReady = draft.name.trim() !== '' && !isPinShort && (draft.pin !== '' || operator.hasPin);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id, name, role, pin, isActive } = draft;
    if (await saving.run(() => desk.operators.save({ id, name, role, pin, isActive }))) onSaved(role);
  };
  return (
    <Card title={operator.id ? text('operators.edit', { name: operator.name }) : text('operators.add')}>
      <form className={css.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={text('operators.name')}
          value={draft.name}
          onValue={(name) => change({ name })}
          autoComplete="username"
          maxLength={100}
          autoFocus
          data-first-focus
        />
        <Select
          label={text('operators.role')}
          value={draft.role}
          options={roles}
          onValue={(role) => change({ role })}
          hint={text(`operators.role.${draft.role}.note`)}
        />
        <TextField
          label={text(operator.hasPin ? 'operators.pin.new' : 'operators.pin')}
          type="password"
          autoComplete="new-password"
          value={draft.pin}
          onValue={(pin) => change({ pin })}
          maxLength={64}
          hint={text(operator.hasPin ? 'operators.pin.stays' : 'operators.pin.hint', { least: LEAST_PIN })}
          problem={isPinShort ? text('operators.pin.short', { least: LEAST_PIN }) : undefined}
        />
        <div className={css.tick}>
          <Checkbox
            size="large"
            isChecked={draft.isActive}
            onChecked={(isActive) => change({ isActive })}
            label={text('operators.may-sign-in')}
          />
        </div>
        {closesDesk && draft.role === 'organiser' && <Closes />}
        <div className={css.actions}>
          <Button variant="primary" isSubmit disabled={!isReady || saving.isBusy}>
            {text(saving.isBusy ? 'operators.saving' : 'operators.save')}
          </Button>
          <Button kbd="Esc" onClick={onClose}>
            {text('operators.cancel')}
          </Button>
          {saving.problem && <p className={css.problem}>{saving.problem}</p>}
        </div>
      </form>
    </Card>
  );
};

const Closes = () => {
  const text = useText();
  return (
    <div className={css.wide}>
      <Notice tone="plan" icon={KeyRound}>
        {text('operators.closes')}
      </Notice>
    </div>
  );
};
