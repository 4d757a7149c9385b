import { useId } from 'react';
import { classNames } from './class-names.ts';
import css from './radio-group.module.css';
import type { Option } from './select.tsx';

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** null: nothing is chosen yet, and nothing is preselected. */
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, all in view. Takes its colour from where it stands, so it works on a verdict's fill too. */
export const RadioGroup = <Value extends string>(props: RadioGroupProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={classNames(props.isLabelHidden ? 'sr-only' : css.legend)}>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={css.row}>
          <input
            type="radio"
            className={css.input}
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
};
