import type { PointerEvent as ReactPointerEvent } from 'react';

export interface DragHandlers {
  /** So many pixels from where it began. With Alt nothing snaps. */
  readonly onMove: (byX: number, byY: number, isFree: boolean) => void;
  readonly onEnd: () => void;
}

/** A press that moves less than this is a press. */
const THRESHOLD_PX = 3;

/** Follows a pointer from its press until it is let go, wherever it goes. */
export const followDrag = (
  { clientX, clientY, button, nativeEvent }: ReactPointerEvent,
  { onMove, onEnd }: DragHandlers,
): void => {
  if (button !== 0) return;
  const { pointerId } = nativeEvent;
  let isDragging = false;
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    const [byX, byY] = [event.clientX - clientX, event.clientY - clientY];
    isDragging ||= Math.hypot(byX, byY) >= THRESHOLD_PX;
    if (isDragging) onMove(byX, byY, event.altKey);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    onEnd();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
};
