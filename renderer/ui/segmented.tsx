import { useId } from 'react';
import { classNames } from './class-names.ts';
import css from './segmented.module.css';
import type { Option } from './select.tsx';

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value) => void;
  readonly isWide?: boolean;
}

/** Two to four views of one thing. Radio buttons underneath: arrows move, Tab passes. */
export const Segmented = <Value extends string>(props: SegmentedProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={classNames(css.group, props.isWide && css.wide)}>
      <legend className="sr-only">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={css.part}>
          <input
            type="radio"
            className={css.input}
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onValue(option.value)}
          />
          <span className={css.text}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
