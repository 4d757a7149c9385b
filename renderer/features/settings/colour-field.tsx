import { Field } from '../../ui/field.tsx';
import css from './settings.module.css';

export interface ColourFieldProps {
  readonly label: string;
  /** `#1f6f8b` */
  readonly value: string;
  readonly onValue: (colour: string) => void;
}

/** A colour, chosen in the panel that the operating system shows. */
export const ColourField = ({ label, value, onValue }: ColourFieldProps) => (
  <Field label={label}>
    {(wiring) => (
      <input
        {...wiring}
        type="color"
        className={css.colour}
        value={value.toLowerCase()}
        onChange={(event) => onValue(event.target.value)}
      />
    )}
  </Field>
);
