import type { LineItem, RectItem } from '../../../../shared/domain/badges/display-list.ts';
import type { Bitmap } from '../../ports/bitmap.ts';
import { apply, IDENTITY, isUpright, type Matrix, scaleOf } from '../matrix.ts';
import type { Canvas } from './canvas.ts';
import { type DotBox, dotBox, fillBox } from './dot-box.ts';
import { fillLoops } from './fill-loops.ts';
import { isBlackArea } from './grounds.ts';
import { createPen } from './path.ts';
import { drawRoundBox, type RoundBox } from './round-box.ts';

/** Draws a rectangle: its edges on whole dots where it stands upright. */
export const drawRect = ({ bitmap, grounds }: Canvas, item: RectItem, matrix: Matrix): void => {
  const { fill, stroke } = item;
  const place = dotBox(matrix, item);
  // Asked before the fill is laid, as a frame has to be seen on what lies around it.
  const isBlackStroke = stroke !== null && grounds.isBlackMark(stroke, place);
  const { box, strokeWidth, matrix: own } = measured(item, matrix);
  if (fill !== null) {
    fillRect(bitmap, box, own, isBlackArea(fill));
    grounds.lay(place, fill);
  }
  if (stroke === null || item.strokeMm === 0) return;
  const pen = createPen(own);
  const outside = own === IDENTITY ? Math.ceil(strokeWidth / 2) : strokeWidth / 2;
  drawRoundBox(pen, grown(box, outside));
  drawRoundBox(pen, grown(box, outside - strokeWidth), true);
  fillLoops(bitmap, pen.loops(), isBlackStroke);
};

const fillRect = (bitmap: Bitmap, box: RoundBox, matrix: Matrix, isBlack: boolean): void => {
  if (matrix === IDENTITY && box.radius === 0) return fillBox(bitmap, box, isBlack);
  const pen = createPen(matrix);
  drawRoundBox(pen, box);
  fillLoops(bitmap, pen.loops(), isBlack);
};

interface Measured {
  readonly box: RoundBox;
  readonly strokeWidth: number;
  readonly matrix: Matrix;
}

/** A rectangle in whole dots where it stands upright; else in the millimetres of the page. */
const measured = (item: RectItem, matrix: Matrix): Measured => {
  const scale = scaleOf(matrix);
  if (isUpright(matrix)) {
    const box = { ...dotBox(matrix, item), radius: item.radiusMm * scale };
    return { box, strokeWidth: wholeDots(item.strokeMm * scale), matrix: IDENTITY };
  }
  const { xMm: left, yMm: top, widthMm, heightMm, radiusMm: radius } = item;
  const box = { left, top, right: left + widthMm, bottom: top + heightMm, radius };
  return { box, strokeWidth: Math.max(1 / scale, item.strokeMm), matrix };
};

const wholeDots = (dots: number): number => Math.max(1, Math.round(dots));

const grown = ({ left, top, right, bottom, radius }: RoundBox, by: number): RoundBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
  radius: radius > 0 ? Math.max(0, radius + by) : 0,
});

/** Draws a line; along the edges of the paper it is whole dots wide. */
export const drawLine = ({ bitmap, grounds }: Canvas, item: LineItem, matrix: Matrix): void => {
  const from = apply(matrix, ...item.fromMm);
  const to = apply(matrix, ...item.toMm);
  const middle = { xMm: (from[0] + to[0]) / 2, yMm: (from[1] + to[1]) / 2, widthMm: 0, heightMm: 0 };
  const isBlack = grounds.isBlackMark(item.stroke, dotBox(IDENTITY, middle));
  const dots = item.strokeMm * scaleOf(matrix);
  const box = boxOfLine(from, to, wholeDots(dots));
  if (box !== null) fillBox(bitmap, box, isBlack);
  else fillLoops(bitmap, [slantedLine(from, to, Math.max(1, dots))], isBlack);
};

type Point = readonly [number, number];

/** Less than this across all of its length, in dots, and a line counts as straight. */
const STRAIGHT = 0.01;

const boxOfLine = ([x1, y1]: Point, [x2, y2]: Point, width: number): DotBox | null => {
  const along = (one: number, other: number): readonly [number, number] => {
    const start = Math.round(Math.min(one, other));
    return [start, Math.max(start + 1, Math.round(Math.max(one, other)))];
  };
  const across = (middle: number): readonly [number, number] => {
    const start = Math.round(middle - width / 2);
    return [start, start + width];
  };
  if (Math.abs(y1 - y2) < STRAIGHT) return boxOf(along(x1, x2), across(y1));
  return Math.abs(x1 - x2) < STRAIGHT ? boxOf(across(x1), along(y1, y2)) : null;
};

const boxOf = ([left, right]: Point, [top, bottom]: Point): DotBox => ({ left, top, right, bottom });

const slantedLine = ([x1, y1]: Point, [x2, y2]: Point, width: number): readonly number[] => {
  const half = width / 2 / Math.hypot(x2 - x1, y2 - y1);
  const [sideX, sideY] = [(y1 - y2) * half, (x2 - x1) * half];
  return [x1 + sideX, y1 + sideY, x2 + sideX, y2 + sideY, x2 - sideX, y2 - sideY, x1 - sideX, y1 - sideY];
};
