import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import css from './panels.module.css';

/** So long a press means it; a shorter one is asked about. */
const HOLD_MS = 1_500;

export interface HoldButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onDone: () => void;
}

/** For what cannot be undone: held, or pressed and confirmed. The keyboard confirms. */
export const HoldButton = ({ label, isOff, onDone }: HoldButtonProps) => {
  const text = useText();
  const timer = useRef<number | null>(null);
  const [isHeld, setHeld] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const release = (): void => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  };
  useEffect(() => release, []);
  const hold = (): void => {
    if (isOff) return;
    setHeld(true);
    timer.current = window.setTimeout(() => {
      release();
      onDone();
    }, HOLD_MS);
  };
  const ask = (): void => {
    if (!isOff) setAsking(true);
  };
  if (isAsking)
    return (
      <div className={css.confirm}>
        <Button variant="primary" autoFocus onClick={onDone}>
          {text('trips.leave.yes')}
        </Button>
        <Button onClick={() => setAsking(false)}>{text('trips.leave.no')}</Button>
      </div>
    );
  return (
    <button
      type="button"
      className={classNames(css.hold, isHeld && css.held)}
      disabled={isOff}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={ask}
    >
      {label}
    </button>
  );
};
