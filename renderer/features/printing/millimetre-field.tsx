import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';

export interface MillimetreFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  /** Not called while what is typed is no number within bounds. */
  readonly onValue: (mm: number) => void;
  readonly least: number;
  readonly most: number;
}

const NUMBER = /^[-−]?\d+([.,]\d*)?$/;

/** Millimetres with tenths, with a point or a comma. */
export const MillimetreField = ({ value, onValue, least, most, ...rest }: MillimetreFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    const mm = millimetresIn(text);
    if (mm !== null && mm >= least && mm <= most) onValue(mm);
  };
  return (
    <TextField
      {...rest}
      dir="ltr"
      inputMode="decimal"
      maxLength={6}
      value={typed ?? String(value)}
      onValue={take}
      onBlur={() => setTyped(null)}
    />
  );
};

const millimetresIn = (text: string): number | null => {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed.replace('−', '-').replace(',', '.')) : null;
};
