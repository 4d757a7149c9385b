import type { GlyphsItem } from '../../../../shared/domain/badges/display-list.ts';
import { apply, type Matrix, times } from '../matrix.ts';
import type { Canvas } from './canvas.ts';
import { dotBox } from './dot-box.ts';
import { fillLoops } from './fill-loops.ts';
import { createPen, drawOutline, type Loops } from './path.ts';

/** So far capitals rise above the baseline, in ems: enough to know what lies under the words. */
const CAPITALS_EM = 0.7;

/** Draws a run of glyphs as one path, so that joined letters and marks never show a seam. */
export const drawGlyphs = (canvas: Canvas, item: GlyphsItem, matrix: Matrix): void => {
  const { sizeMm, xMm, baselineMm, widthMm, colour } = item;
  const area = { xMm, yMm: baselineMm - CAPITALS_EM * sizeMm, widthMm, heightMm: CAPITALS_EM * sizeMm };
  const isBlack = canvas.grounds.isBlackMark(colour, dotBox(matrix, area));
  fillLoops(canvas.bitmap, glyphLoops(canvas, item, matrix), isBlack);
};

const glyphLoops = ({ outlines }: Canvas, item: GlyphsItem, matrix: Matrix): Loops => {
  const { font, sizeMm, xMm, baselineMm, glyphs } = item;
  const run = onWholeDots(times(matrix, { a: sizeMm, b: 0, c: 0, d: -sizeMm, e: xMm, f: baselineMm }));
  return glyphs.flatMap(({ id, xEm, yEm }) => {
    const [e, f] = apply(run, xEm, yEm);
    const pen = createPen({ ...run, e, f });
    drawOutline(pen, outlines(font, id));
    return pen.loops();
  });
};

/** Sets the baseline on the edge of a dot, so that all letters of a line stand on the same row. */
const onWholeDots = (run: Matrix): Matrix => {
  if (run.b === 0) return { ...run, f: Math.round(run.f) };
  return run.a === 0 ? { ...run, e: Math.round(run.e) } : run;
};
