import type { Bitmap } from '../../ports/bitmap.ts';
import { apply, type Matrix } from '../matrix.ts';

/** A box of whole dots; right and bottom are the first that no longer belong to it. */
export interface DotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Area {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The box of an area on the page, its edges on the nearest dots, and never thinner than one. */
export const dotBox = (matrix: Matrix, { xMm, yMm, widthMm, heightMm }: Area): DotBox => {
  const corners = [
    apply(matrix, xMm, yMm),
    apply(matrix, xMm + widthMm, yMm),
    apply(matrix, xMm, yMm + heightMm),
    apply(matrix, xMm + widthMm, yMm + heightMm),
  ];
  const [left, right] = edges(corners.map(([x]) => x));
  const [top, bottom] = edges(corners.map(([, y]) => y));
  return { left, top, right, bottom };
};

const edges = (values: readonly number[]): readonly [number, number] => {
  const from = Math.round(Math.min(...values));
  return [from, Math.max(from + 1, Math.round(Math.max(...values)))];
};

/** Fills a box, as far as it lies on the page. */
export const fillBox = (bitmap: Bitmap, box: DotBox, isBlack: boolean): void => {
  const { bytes, rowBytes, widthDots, heightDots } = bitmap;
  const [left, right] = [Math.max(0, box.left), Math.min(widthDots, box.right)];
  if (left >= right) return;
  const [first, last] = [left >> 3, (right - 1) >> 3];
  for (let y = Math.max(0, box.top); y < Math.min(heightDots, box.bottom); y += 1) {
    for (let at = first; at <= last; at += 1) {
      const mask =
        (at === first ? 0xff >> (left & 7) : 0xff) & (at === last ? 0xff00 >> (((right - 1) & 7) + 1) : 0xff);
      const byte = y * rowBytes + at;
      bytes[byte] = isBlack ? (bytes[byte] ?? 0) | mask : (bytes[byte] ?? 0) & ~mask;
    }
  }
};
