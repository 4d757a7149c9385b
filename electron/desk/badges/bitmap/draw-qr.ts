import { PAPER } from '../../../../shared/domain/badges/badge-colours.ts';
import type { QrItem } from '../../../../shared/domain/badges/display-list.ts';
import { qrOutline } from '../../../../shared/domain/badges/qr-outline.ts';
import { isUpright, type Matrix, times } from '../matrix.ts';
import type { Canvas } from './canvas.ts';
import { type DotBox, dotBox, fillBox } from './dot-box.ts';
import { fillLoops } from './fill-loops.ts';
import { createPen } from './path.ts';
import { drawRoundBox } from './round-box.ts';

/** Draws a code: where it stands upright, every module is a square of whole dots. Always black on white. */
export const drawQr = (canvas: Canvas, item: QrItem, matrix: Matrix): void => {
  const { xMm, yMm, sizeMm, quietMm } = item;
  const outer = { xMm: xMm - quietMm, yMm: yMm - quietMm, widthMm: sizeMm + 2 * quietMm };
  const quiet = { ...outer, heightMm: outer.widthMm };
  canvas.grounds.lay(dotBox(matrix, quiet), PAPER);
  if (!isUpright(matrix)) return drawTurned(canvas, item, matrix);
  fillBox(canvas.bitmap, dotBox(matrix, quiet), false);
  drawModules(canvas, item, matrix, dotBox(matrix, { xMm, yMm, widthMm: sizeMm, heightMm: sizeMm }));
};

const drawModules = ({ bitmap }: Canvas, { rows }: QrItem, { a, b, c, d }: Matrix, box: DotBox): void => {
  const count = rows.length;
  // Rounded down: a code that grew would take from its quiet zone.
  const module = Math.max(1, Math.floor((box.right - box.left) / count));
  const rest = (box.right - box.left - module * count) / 2;
  const [left, top] = [box.left + Math.floor(rest), box.top + Math.floor(rest)];
  const last = count - 1;
  // Which way columns and rows of the code run on the paper.
  const place = (column: number, row: number): readonly [number, number] => [
    (a < 0 ? last - column : a > 0 ? column : 0) + (c < 0 ? last - row : c > 0 ? row : 0),
    (b < 0 ? last - column : b > 0 ? column : 0) + (d < 0 ? last - row : d > 0 ? row : 0),
  ];
  for (const [row, modules] of rows.entries()) {
    for (let column = 0; column < count; column += 1) {
      if (modules[column] !== '1') continue;
      const [x, y] = place(column, row);
      const [from, above] = [left + x * module, top + y * module];
      fillBox(bitmap, { left: from, top: above, right: from + module, bottom: above + module }, true);
    }
  }
};

const drawTurned = ({ bitmap }: Canvas, item: QrItem, matrix: Matrix): void => {
  const { xMm, yMm, sizeMm, quietMm, rows } = item;
  const ground = createPen(matrix);
  const [left, top] = [xMm - quietMm, yMm - quietMm];
  const [right, bottom] = [xMm + sizeMm + quietMm, yMm + sizeMm + quietMm];
  drawRoundBox(ground, { left, top, right, bottom, radius: 0 });
  fillLoops(bitmap, ground.loops(), false);
  const moduleMm = sizeMm / rows.length;
  const pen = createPen(times(matrix, { a: moduleMm, b: 0, c: 0, d: moduleMm, e: xMm, f: yMm }));
  for (const loop of qrOutline(rows)) {
    const [start, ...others] = loop;
    if (start === undefined) continue;
    pen.moveTo(...start);
    for (const corner of others) pen.lineTo(...corner);
  }
  fillLoops(bitmap, pen.loops(), true);
};
