import { useEffect, useState } from 'react';
import { FREE_UNDO_MS } from '../../../../shared/domain/checkin/undo.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { UndoRing } from '../../../ui/undo-ring.tsx';

interface UndoButtonProps {
  readonly shownAtMs: number;
  readonly nowMs: () => number;
  readonly onUndo: () => void;
  /** After the free seconds a reason is asked for; null where no undo is offered then. */
  readonly onLateUndo: (() => void) | null;
}

const TICK_MS = 200;

/** Undo with its seconds. Afterwards it stays, and asks for a reason: the time is never the only way. */
export const UndoButton = ({ shownAtMs, nowMs, onUndo, onLateUndo }: UndoButtonProps) => {
  const text = useText();
  const [leftMs, setLeftMs] = useState(() => FREE_UNDO_MS - (nowMs() - shownAtMs));
  useEffect(() => {
    const tick = () => setLeftMs(FREE_UNDO_MS - (nowMs() - shownAtMs));
    tick();
    const timer = window.setInterval(tick, TICK_MS);
    return () => window.clearInterval(timer);
  }, [shownAtMs, nowMs]);
  if (leftMs > 0) {
    return (
      <Button variant="ghost" kbd="Ctrl+Z" onClick={onUndo}>
        <UndoRing leftMs={leftMs} totalMs={FREE_UNDO_MS} />
        {text('checkin.undo.seconds', { seconds: Math.ceil(leftMs / 1000) })}
      </Button>
    );
  }
  if (onLateUndo === null) return null;
  return (
    <Button variant="ghost" kbd="Ctrl+Z" onClick={onLateUndo}>
      {text('checkin.undo.late')}
    </Button>
  );
};
