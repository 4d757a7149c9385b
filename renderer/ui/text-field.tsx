import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import css from './text-field.module.css';

export interface TextFieldProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange' | 'value'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly icon?: LucideIcon;
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, problem, isLabelHidden, icon: Icon, onValue, ...rest } = props;
  return (
    <Field label={label} hint={hint} problem={problem} isLabelHidden={isLabelHidden}>
      {(wiring) => (
        <span className={css.box} data-invalid={wiring['aria-invalid']}>
          {Icon && <Icon className={css.icon} aria-hidden />}
          <input
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            {...rest}
            {...wiring}
            className={css.input}
            onChange={(event) => onValue(event.target.value)}
          />
        </span>
      )}
    </Field>
  );
};
