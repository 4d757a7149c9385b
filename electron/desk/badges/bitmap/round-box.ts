import type { DotBox } from './dot-box.ts';
import type { Pen } from './path.ts';

/** A box with corners that may be round, in the measure of whoever draws it. */
export interface RoundBox extends DotBox {
  readonly radius: number;
}

/** How far the control points of a quarter circle lie from its ends, in radii. */
const ROUND = 0.5523;

/** Draws the box; `isHole` the other way round, so that what is inside stays empty. */
export const drawRoundBox = (pen: Pen, box: RoundBox, isHole = false): void => {
  const { left, top, right, bottom } = box;
  if (left >= right || top >= bottom) return;
  const radius = Math.min(box.radius, (right - left) / 2, (bottom - top) / 2);
  const inset = radius * (1 - ROUND);
  const [start, end, inwards] = isHole ? [right, left, -1] : [left, right, 1];
  pen.moveTo(start + inwards * radius, top);
  pen.lineTo(end - inwards * radius, top);
  pen.cubicTo(end - inwards * inset, top, end, top + inset, end, top + radius);
  pen.lineTo(end, bottom - radius);
  pen.cubicTo(end, bottom - inset, end - inwards * inset, bottom, end - inwards * radius, bottom);
  pen.lineTo(start + inwards * radius, bottom);
  pen.cubicTo(start + inwards * inset, bottom, start, bottom - inset, start, bottom - radius);
  pen.lineTo(start, top + radius);
  pen.cubicTo(start, top + inset, start + inwards * inset, top, start + inwards * radius, top);
};
