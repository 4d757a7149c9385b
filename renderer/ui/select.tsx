import { ChevronDown } from 'lucide-react';
import { Field, type FieldProps } from './field.tsx';
import css from './select.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of many, from the list that the operating system draws. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { value, options, onValue, disabled, ...field } = props;
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValue(option.value);
  };
  return (
    <Field {...field}>
      {(wiring) => (
        <span className={css.box}>
          <select
            {...wiring}
            className={css.select}
            value={value}
            disabled={disabled}
            onChange={(event) => choose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className={css.chevron} aria-hidden />
        </span>
      )}
    </Field>
  );
};
