import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import css from './panels.module.css';

export interface IconChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon: LucideIcon }[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, each a picture with a name for screen readers. Radio buttons underneath: arrows move, Tab passes. */
export const IconChoice = <Value extends string>({
  label,
  value,
  options,
  onValue,
}: IconChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={css.label}>{label}</legend>
      <span className={css.icons}>
        {options.map(({ value: one, label: words, icon: Icon }) => (
          <label key={one} className={css.icon} title={words}>
            <input
              type="radio"
              className={css.radio}
              name={name}
              aria-label={words}
              checked={one === value}
              onChange={() => onValue(one)}
            />
            <Icon size={18} aria-hidden />
          </label>
        ))}
      </span>
    </fieldset>
  );
};
