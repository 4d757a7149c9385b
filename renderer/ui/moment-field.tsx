import { useId, useMemo, useState } from 'react';
import { openWallClock, type WallClock } from '../../shared/domain/calendar/wall-clock.ts';
import { readClock } from '../../shared/domain/programme/clock-text.ts';
import { useFormats, useText } from '../locales/locale-context.tsx';
import css from './moment-field.module.css';
import { TextField } from './text-field.tsx';

export interface MomentFieldProps {
  readonly label: string;
  /** ISO 8601 instant; null for none, and empty for what cannot be read yet. */
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
  /** No day and no time is an answer too. */
  readonly isOptional?: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

interface Typed {
  readonly day: string;
  readonly time: string;
}

const NOTHING: Typed = { day: '', time: '' };

/** A moment as day and time on the wall, in the zone of the event. Says when there is no such time. */
export const MomentField = (props: MomentFieldProps) => {
  const { label, value, onValue, isOptional = false, hint } = props;
  const text = useText();
  const note = useId();
  const { timeZone } = useFormats();
  const clock = useMemo(() => openWallClock(timeZone), [timeZone]);
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed ?? wallOf(value, clock);
  const read = readTyped(shown, clock, isOptional);
  const change = (wish: Partial<Typed>) => {
    const next = { ...shown, ...wish };
    setTyped(next);
    onValue(readTyped(next, clock, isOptional).value);
  };
  // The value may be put back by its form: then what was typed is no longer what is meant.
  const settle = () => {
    if (read.problem === '') setTyped(null);
  };
  const problem = props.problem || (read.problem === '' ? '' : text(`ui.moment.${read.problem}`));
  const described = problem === '' && hint === undefined ? undefined : note;
  return (
    <fieldset className={css.moment}>
      <legend className="sr-only">{label}</legend>
      <TextField
        label={label}
        type="date"
        value={shown.day}
        onValue={(day) => change({ day })}
        onBlur={settle}
        aria-describedby={described}
      />
      <TextField
        label={text('ui.moment.time')}
        aria-label={`${label}, ${text('ui.moment.time')}`}
        placeholder="09:00"
        inputMode="numeric"
        dir="ltr"
        value={shown.time}
        onValue={(time) => change({ time })}
        onBlur={settle}
        maxLength={8}
        aria-describedby={described}
      />
      {problem !== '' && (
        <p id={note} className={css.note}>
          {problem}
        </p>
      )}
      {problem === '' && hint !== undefined && (
        <p id={note} className={css.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
};

const wallOf = (value: string | null, clock: WallClock): Typed =>
  value === null || value === '' ? NOTHING : clock.read(value);

interface Read {
  readonly value: string | null;
  readonly problem: '' | 'unreadable' | 'skipped';
}

const readTyped = ({ day, time }: Typed, clock: WallClock, isOptional: boolean): Read => {
  if (day === '' && time === '') return { value: isOptional ? null : '', problem: '' };
  const read = readClock(time);
  const placed = read === '' || day === '' ? null : clock.place(day, read);
  if (placed === null) return { value: '', problem: 'unreadable' };
  return placed.oddity === 'skipped' ? { value: '', problem: 'skipped' } : { value: placed.at, problem: '' };
};
