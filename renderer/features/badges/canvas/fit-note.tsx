import type { DrawnBadge } from '../../../../shared/contract/badge-drawing.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import type { Board } from '../drawing/board.ts';
import { chosenOf, type Drawing } from '../drawing/drawing.ts';
import css from './canvas.module.css';

export interface FitNoteProps {
  readonly drawing: Drawing;
  readonly board: Board;
  readonly badge: DrawnBadge | null;
}

const GAP_PX = 18;
const LEAST_PX = 110;

/** Beside the badge: what the chosen text does when it is too long, and the size that it has here. */
export const FitNote = ({ drawing, board, badge }: FitNoteProps) => {
  const text = useText();
  const { number } = useFormats();
  const element = chosenOf(drawing);
  const left = board.left + drawing.layout.page.widthMm * board.pxPerMm + GAP_PX;
  const room = board.width - left - GAP_PX;
  if (element?.type !== 'text' || room < LEAST_PX) return null;
  const outcome = badge?.texts.find((one) => one.element === element.id);
  return (
    <p
      className={css.note}
      style={{ left, top: board.top + element.y * board.pxPerMm, maxWidth: Math.min(room, 190) }}
    >
      {text(`designer.note.${element.fit}`, {
        from: number(element.minSizePt),
        to: number(element.sizePt),
        lines: element.maxLines,
      })}
      {outcome && <b>{text('designer.note.here', { size: number(outcome.sizePt) })}</b>}
    </p>
  );
};
