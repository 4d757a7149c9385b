import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { type Board, RULER_PX } from '../drawing/board.ts';
import { rulerMarks } from '../drawing/ruler.ts';
import css from './canvas.module.css';

export interface RulersProps {
  readonly board: Board;
  readonly page: BadgeLayout['page'];
}

/** Millimetres along the top and the side, counted from the corner of the badge. */
export const Rulers = ({ board, page }: RulersProps) => (
  <div aria-hidden>
    <div className={css.topRuler} style={{ width: board.width }}>
      {rulerMarks(page.widthMm, board.pxPerMm).map((mm) => (
        <b key={mm} style={{ left: board.left + mm * board.pxPerMm }}>
          {mm}
        </b>
      ))}
    </div>
    <div className={css.sideRuler} style={{ height: board.height - RULER_PX }}>
      {rulerMarks(page.heightMm, board.pxPerMm).map((mm) => (
        <b key={mm} style={{ top: board.top - RULER_PX + mm * board.pxPerMm }}>
          {mm}
        </b>
      ))}
    </div>
  </div>
);
