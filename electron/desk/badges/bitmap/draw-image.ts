import type { ImageItem } from '../../../../shared/domain/badges/display-list.ts';
import { type Bitmap, isBlackDot, setDot } from '../../ports/bitmap.ts';
import { apply, inverse, type Matrix, scaleOf, times } from '../matrix.ts';
import type { Canvas } from './canvas.ts';
import { type DotBox, dotBox, fillBox } from './dot-box.ts';

/** Draws a picture in dots; it hides what lies under it. */
export const drawImage = ({ bitmap, grounds, halftones }: Canvas, item: ImageItem, matrix: Matrix): void => {
  const area = item.fit === 'contain' ? contained(item, halftones.sizeOf(item.data)) : item;
  const scale = scaleOf(matrix);
  const widthDots = Math.max(1, Math.round(area.widthMm * scale));
  const heightDots = Math.max(1, Math.round(area.heightMm * scale));
  const dots = halftones.of(item.data, { widthDots, heightDots, dpi: bitmap.dpi });
  grounds.lay(dotBox(matrix, area), null);
  copy(bitmap, dots, placed(matrix, area, scale));
};

type Area = Pick<ImageItem, 'xMm' | 'yMm' | 'widthMm' | 'heightMm'>;

/** The largest area of the picture's own shape, in the middle. */
const contained = (
  { xMm, yMm, widthMm, heightMm }: Area,
  picture: { readonly width: number; readonly height: number },
): Area => {
  const factor = Math.min(widthMm / picture.width, heightMm / picture.height);
  const [width, height] = [picture.width * factor, picture.height * factor];
  return {
    xMm: xMm + (widthMm - width) / 2,
    yMm: yMm + (heightMm - height) / 2,
    widthMm: width,
    heightMm: height,
  };
};

/** From dots of the picture to dots of the page: turned, but not larger or smaller, and begun on a whole dot. */
const placed = (matrix: Matrix, area: Area, scale: number): Matrix => {
  const own = times(matrix, { a: 1 / scale, b: 0, c: 0, d: 1 / scale, e: area.xMm, f: area.yMm });
  return { ...own, e: Math.round(own.e), f: Math.round(own.f) };
};

const copy = (page: Bitmap, dots: Bitmap, matrix: Matrix): void => {
  const box = dotBox(matrix, { xMm: 0, yMm: 0, widthMm: dots.widthDots, heightMm: dots.heightDots });
  if (matrix.a === 1 && matrix.b === 0) return copyStraight(page, dots, box);
  const back = inverse(matrix);
  if (back === null) return;
  const [left, right] = [Math.max(0, box.left), Math.min(page.widthDots, box.right)];
  for (let y = Math.max(0, box.top); y < Math.min(page.heightDots, box.bottom); y += 1) {
    let [fromX, fromY] = apply(back, left + 0.5, y + 0.5);
    for (let x = left; x < right; x += 1) {
      const [column, row] = [Math.floor(fromX), Math.floor(fromY)];
      if (isOn(dots, column, row)) setDot(page, x, y, isBlackDot(dots, column, row));
      fromX += back.a;
      fromY += back.b;
    }
  }
};

const isOn = ({ widthDots, heightDots }: Bitmap, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < widthDots && y < heightDots;

/** By bytes, as a background is a million dots. */
const copyStraight = (page: Bitmap, dots: Bitmap, box: DotBox): void => {
  fillBox(page, box, false);
  const shift = ((box.left % 8) + 8) % 8;
  const firstByte = (box.left - shift) / 8;
  for (
    let row = Math.max(0, -box.top);
    row < Math.min(dots.heightDots, page.heightDots - box.top);
    row += 1
  ) {
    const from = row * dots.rowBytes;
    const to = (row + box.top) * page.rowBytes;
    for (let at = 0; at <= dots.rowBytes; at += 1) {
      const column = firstByte + at;
      if (column < 0 || column >= page.rowBytes) continue;
      const before = at > 0 ? (dots.bytes[from + at - 1] ?? 0) : 0;
      const here = at < dots.rowBytes ? (dots.bytes[from + at] ?? 0) : 0;
      page.bytes[to + column] = (page.bytes[to + column] ?? 0) | (((before << 8) | here) >> shift);
    }
  }
  clearRest(page);
};

/** The bits of a row behind its last dot stay 0, whatever was copied over the edge. */
const clearRest = ({ bytes, rowBytes, widthDots, heightDots }: Bitmap): void => {
  const rest = rowBytes * 8 - widthDots;
  if (rest === 0) return;
  for (let end = rowBytes - 1; end < rowBytes * heightDots; end += rowBytes)
    bytes[end] = (bytes[end] ?? 0) & (0xff << rest);
};
