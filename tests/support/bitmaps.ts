import jsQR from 'jsqr';
import { type Bitmap, blankBitmap, isBlackDot, setDot } from '../../electron/desk/ports/bitmap.ts';

/** A page from rows of characters: `#` is black. */
export const bitmapOf = (rows: readonly string[], dpi = 203): Bitmap => {
  const bitmap = blankBitmap(rows[0]?.length ?? 0, rows.length, dpi);
  for (const [y, row] of rows.entries())
    for (const [x, dot] of [...row].entries()) setDot(bitmap, x, y, dot === '#');
  return bitmap;
};

/** The rows of a page, as `bitmapOf` takes them. */
export const rowsOf = (bitmap: Bitmap): readonly string[] =>
  Array.from({ length: bitmap.heightDots }, (_, y) =>
    Array.from({ length: bitmap.widthDots }, (__, x) => (isBlackDot(bitmap, x, y) ? '#' : '.')).join(''),
  );

interface DotPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a page as a page of its own. */
export const partOf = (bitmap: Bitmap, { x, y, width, height }: DotPart): Bitmap => {
  const part = blankBitmap(width, height, bitmap.dpi);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      setDot(part, column, row, isBlackDot(bitmap, x + column, y + row));
  return part;
};

/** How many dots are black. */
export const inkOf = ({ bytes }: Bitmap): number => bitsIn(bytes);

/** The dots that differ; all of them where the sizes do. */
export const differingDots = (one: Bitmap, other: Bitmap): number => {
  if (one.widthDots !== other.widthDots || one.heightDots !== other.heightDots)
    return Number.POSITIVE_INFINITY;
  return bitsIn(one.bytes.map((byte, at) => byte ^ (other.bytes[at] ?? 0)));
};

const bitsIn = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + (byte === 0 ? 0 : byte.toString(2).replaceAll('0', '').length), 0);

/** What the code on a page says, read as a scanner would. */
export const readCodeOn = (bitmap: Bitmap): string | undefined => {
  const { widthDots, heightDots } = bitmap;
  const data = new Uint8ClampedArray(widthDots * heightDots * 4);
  for (let y = 0; y < heightDots; y += 1) {
    for (let x = 0; x < widthDots; x += 1) {
      const at = (y * widthDots + x) * 4;
      data.fill(isBlackDot(bitmap, x, y) ? 0 : 255, at, at + 3);
      data[at + 3] = 255;
    }
  }
  return jsQR(data, widthDots, heightDots, { inversionAttempts: 'dontInvert' })?.data;
};
