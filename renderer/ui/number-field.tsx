import { TextField, type TextFieldProps } from './text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onValue' | 'type' | 'max'> {
  /** null where nothing is said. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly max?: number;
}

/** A whole number from 0, or nothing. What is no digit is not taken. */
export const NumberField = ({ value, onValue, max = 100_000, ...rest }: NumberFieldProps) => (
  <TextField
    {...rest}
    inputMode="numeric"
    dir="ltr"
    maxLength={String(max).length}
    value={value === null ? '' : String(value)}
    onValue={(typed) => {
      const digits = typed.replaceAll(/\D/g, '');
      onValue(digits === '' ? null : Math.min(Number(digits), max));
    }}
  />
);
