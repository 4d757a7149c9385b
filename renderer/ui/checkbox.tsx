import { type ReactNode, useEffect, useRef } from 'react';
import css from './checkbox.module.css';
import { classNames } from './class-names.ts';

export interface CheckboxProps {
  readonly isChecked: boolean;
  /** Some, not all, of what it stands for. */
  readonly isMixed?: boolean;
  readonly onChecked: (isChecked: boolean) => void;
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly disabled?: boolean;
  readonly size?: 'small' | 'large';
}

/** A box to tick. In tables the label is the person's name, hidden. */
export const Checkbox = (props: CheckboxProps) => {
  const { isMixed = false, size = 'small' } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={classNames(css.row, css[size])}>
      <input
        ref={input}
        type="checkbox"
        className={css.input}
        checked={props.isChecked}
        disabled={props.disabled}
        onChange={(event) => props.onChecked(event.target.checked)}
      />
      <svg className={css.box} viewBox="0 0 24 24" aria-hidden="true">
        <rect className={css.frame} x="1.2" y="1.2" width="21.6" height="21.6" rx="6" />
        <path className={css.tick} d={isMixed ? 'M7 12h10' : 'M6.5 12.5l4 4L17.5 8.2'} />
      </svg>
      <span className={props.isLabelHidden ? 'sr-only' : css.label}>{props.label}</span>
    </label>
  );
};
