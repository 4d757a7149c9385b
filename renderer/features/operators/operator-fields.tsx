import type { OperatorView } from '../../../shared/contract/operators.ts';
import { isPinShort, LEAST_PIN } from '../../../shared/domain/operators/pin-length.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TickField } from '../../ui/field-grid.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRoleOptions } from './role-options.ts';

export interface OperatorDraft extends OperatorView {
  readonly pin: string;
}

export interface OperatorFieldsProps {
  readonly draft: OperatorDraft;
  readonly onChange: (wish: Partial<OperatorDraft>) => void;
}

/** A PIN was begun that is too short. */
export const isNewPinShort = ({ pin }: OperatorDraft): boolean => pin !== '' && isPinShort(pin);

/** Who somebody is here, and the PIN. A PIN is never shown again, only replaced. */
export const OperatorFields = ({ draft, onChange }: OperatorFieldsProps) => {
  const text = useText();
  const roles = useRoleOptions();
  return (
    <>
      <TextField
        label={text('operators.name')}
        value={draft.name}
        onValue={(name) => onChange({ name })}
        autoComplete="username"
        maxLength={100}
        autoFocus
        data-first-focus
      />
      <Select
        label={text('operators.role')}
        value={draft.role}
        options={roles}
        onValue={(role) => onChange({ role })}
        hint={text(`operators.role.${draft.role}.note`)}
      />
      <TextField
        label={text(draft.hasPin ? 'operators.pin.new' : 'operators.pin')}
        type="password"
        autoComplete="new-password"
        value={draft.pin}
        onValue={(pin) => onChange({ pin })}
        maxLength={64}
        hint={text(draft.hasPin ? 'operators.pin.stays' : 'operators.pin.hint', { least: LEAST_PIN })}
        problem={isNewPinShort(draft) ? text('operators.pin.short', { least: LEAST_PIN }) : undefined}
      />
      <TickField>
        <Checkbox
          size="large"
          isChecked={draft.isActive}
          onChecked={(isActive) => onChange({ isActive })}
          label={text('operators.may-sign-in')}
        />
      </TickField>
    </>
  );
};
