import { type ReactNode, useId } from 'react';
import css from './field.module.css';

export interface FieldProps {
  readonly label: string;
  /** What to enter, said before it goes wrong. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do. Empty when nothing is. */
  readonly problem?: string | undefined;
  /** Keeps the label for screen readers only, where the place makes it plain to the eye. */
  readonly isLabelHidden?: boolean | undefined;
}

export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint and problem around one control, wired for screen readers. */
export const Field = (props: FieldProps & { readonly children: (wiring: FieldWiring) => ReactNode }) => {
  const id = useId();
  const note = props.problem || props.hint;
  const wiring: FieldWiring = {
    id,
    'aria-describedby': note ? `${id}-note` : undefined,
    'aria-invalid': props.problem ? true : undefined,
  };
  return (
    <div className={css.field}>
      <label htmlFor={id} className={props.isLabelHidden ? 'sr-only' : css.label}>
        {props.label}
      </label>
      {props.children(wiring)}
      {note && (
        <p id={`${id}-note`} className={props.problem ? css.problem : css.hint}>
          {note}
        </p>
      )}
    </div>
  );
};
