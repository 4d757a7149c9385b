import { type KeyboardEvent, useState } from 'react';
import { useFormats } from '../../../locales/locale-context.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { readMeasure, within } from '../drawing/measure.ts';

export interface MeasureFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: 'mm' | 'pt' | '°' | '×' | '';
  readonly onValue: (value: number) => void;
  readonly least: number;
  readonly most: number;
  /** What an arrow key adds; ten times as much with Shift. */
  readonly step?: number;
  readonly disabled?: boolean;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** A number with its unit, typed with point or comma, or changed with the arrow keys. What is no number changes nothing. */
export const MeasureField = (props: MeasureFieldProps) => {
  const { value, unit, least, most, step = 1, onValue } = props;
  const { number } = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = unit === '' ? number(value) : `${number(value)} ${unit}`;
  const take = (text: string) => {
    setTyped(text);
    const read = readMeasure(text);
    if (read !== null && read >= least && read <= most) onValue(read);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (way === undefined) return;
    event.preventDefault();
    setTyped(null);
    const by = way * step * (event.shiftKey ? 10 : 1);
    onValue(within(Math.round((value + by) * 100) / 100, least, most));
  };
  return (
    <TextField
      label={props.label}
      inputMode="decimal"
      dir="ltr"
      value={typed ?? shown}
      onValue={take}
      onBlur={() => setTyped(null)}
      onKeyDown={onKeyDown}
      {...(props.disabled === undefined ? {} : { disabled: props.disabled })}
    />
  );
};
