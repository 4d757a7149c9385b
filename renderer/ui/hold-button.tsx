import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './hold-button.module.css';

/** So long a press means it; a shorter one is asked about. */
const HOLD_MS = 1_500;

export interface HoldButtonProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** What the second press says, and how to think better of it. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isOff?: boolean;
  readonly onDone: () => void;
}

/** For what reaches many people at once: held for a while, or pressed and confirmed. The keyboard confirms. */
export const HoldButton = (props: HoldButtonProps) => {
  const { label, icon: Icon, isOff = false, onDone } = props;
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
    setHeld(true);
    timer.current = window.setTimeout(() => {
      release();
      onDone();
    }, HOLD_MS);
  };
  if (isAsking)
    return (
      <span className={css.confirm}>
        <Button variant="primary" size="large" disabled={isOff} autoFocus onClick={onDone}>
          {props.confirmLabel}
        </Button>
        <Button size="large" onClick={() => setAsking(false)}>
          {props.cancelLabel}
        </Button>
      </span>
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
      onClick={() => setAsking(true)}
    >
      {Icon && <Icon className={css.icon} aria-hidden />}
      <span>{label}</span>
    </button>
  );
};
