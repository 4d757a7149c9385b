import type { DisplayItem, DisplayList } from '../../../../shared/domain/badges/display-list.ts';
import { assertNever } from '../../../../shared/domain/closed.ts';
import { type Bitmap, blankBitmap, dotsPerMm } from '../../ports/bitmap.ts';
import { type PagePlacement, paperFor } from '../../ports/printer-port.ts';
import type { GlyphOutlines } from '../glyph-outlines.ts';
import { type Matrix, times, turning } from '../matrix.ts';
import { pageOnPaper } from '../page-placement.ts';
import type { Canvas } from './canvas.ts';
import { drawImage } from './draw-image.ts';
import { drawQr } from './draw-qr.ts';
import { drawLine, drawRect } from './draw-shapes.ts';
import { drawGlyphs } from './draw-text.ts';
import { createGrounds } from './grounds.ts';
import type { Halftones } from './halftones.ts';

/** The dots of a print head, and how a page lies on its paper. */
export interface DotPlacement extends PagePlacement {
  readonly dpi: number;
}

/** What is remembered from badge to badge. */
export interface BitmapTools {
  readonly outlines: GlyphOutlines;
  readonly halftones: Halftones;
}

/** Draws a badge in the dots of a print head, as it lies on its paper. */
export const bitmapBadge = (badge: DisplayList, placement: DotPlacement, tools: BitmapTools): Bitmap => {
  const bitmap = blankPaper(badge.page, placement);
  const canvas = { bitmap, grounds: createGrounds(bitmap), ...tools };
  const onPaper = pageOnPaper(badge.page, placement, dotsPerMm(placement.dpi));
  for (const item of badge.items) {
    drawItem(canvas, item, item.turn === null ? onPaper : times(onPaper, turning(item.turn)));
  }
  return bitmap;
};

const blankPaper = (page: DisplayList['page'], { dpi, rotation }: DotPlacement): Bitmap => {
  const { widthMm, heightMm } = paperFor(page, rotation);
  const [width, height] = [widthMm, heightMm].map((mm) => wholeDots(mm * dotsPerMm(dpi)));
  return blankBitmap(width ?? 1, height ?? 1, dpi);
};

/** Rounded down, as a dot beyond the label would be a second label; but 800 dots may come as 799.9999. */
const wholeDots = (dots: number): number => Math.max(1, Math.floor(dots + 1e-6));

const drawItem = (canvas: Canvas, item: DisplayItem, matrix: Matrix): void => {
  switch (item.kind) {
    case 'glyphs':
      return drawGlyphs(canvas, item, matrix);
    case 'qr':
      return drawQr(canvas, item, matrix);
    case 'image':
      return drawImage(canvas, item, matrix);
    case 'rect':
      return drawRect(canvas, item, matrix);
    case 'line':
      return drawLine(canvas, item, matrix);
    default:
      return assertNever(item);
  }
};
