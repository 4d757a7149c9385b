import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './form.module.css';
import type { FieldKind } from './form-fields.ts';
import { useChoices } from './use-choices.ts';

export interface FormRowProps {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly isWide?: boolean;
  /** The keyboard starts here. */
  readonly isFirst?: boolean;
  /** Only shown: an organiser changes it. */
  readonly isGuarded: boolean;
  readonly value: string;
  /** What somebody else wrote into the same field while it was being changed here. */
  readonly meanwhile: string | null;
  readonly onValue: (value: string) => void;
}

/** One field of the form. */
export const FormRow = (props: FormRowProps) => {
  const { name, kind, label, value, meanwhile, isGuarded, onValue } = props;
  const text = useText();
  const choices = useChoices(name, value);
  const hint = text(`attendees.hint.${name}`);
  const known = hint === `attendees.hint.${name}` ? undefined : hint;
  const news = meanwhile === null ? undefined : text('attendees.form.meanwhile', { value: meanwhile });
  const note = isGuarded ? text('attendees.form.organisers') : news;
  return (
    <div className={props.isWide ? css.wide : undefined}>
      {kind === 'choice' ? (
        <Select
          label={label}
          value={value}
          options={choices}
          hint={note}
          onValue={onValue}
          disabled={isGuarded}
        />
      ) : (
        <TextField
          label={label}
          value={value}
          onValue={onValue}
          hint={note ?? known}
          maxLength={2000}
          readOnly={isGuarded}
          autoFocus={props.isFirst}
          {...(kind === 'latin' ? { dir: 'ltr' as const } : {})}
        />
      )}
    </div>
  );
};
