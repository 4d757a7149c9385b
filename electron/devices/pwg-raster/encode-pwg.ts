import type { Bitmap } from '../../desk/ports/bitmap.ts';
import { packLine } from './pack-line.ts';
import { type DotType, SYNC_WORD, writeHeader } from './page-header.ts';

/** So many equal lines one count can say. */
const MOST_LINES = 256;

/** Puts pages into PWG raster, a bit a dot; as grey where a printer takes nothing else. */
export const encodePwg = (bitmaps: readonly Bitmap[], dots: DotType = 'black_1'): Uint8Array =>
  Buffer.concat([SYNC_WORD, ...bitmaps.flatMap((bitmap) => pageOf(bitmap, dots, bitmaps.length))]);

const pageOf = (bitmap: Bitmap, dots: DotType, totalPages: number): readonly Uint8Array[] => {
  const { widthDots, heightDots, dpi } = bitmap;
  const rowBytes = dots === 'black_1' ? bitmap.rowBytes : widthDots;
  const parts = [writeHeader({ widthDots, heightDots, dpi, rowBytes, dots }, totalPages)];
  for (let y = 0; y < heightDots; ) {
    const row = rowOf(bitmap, y);
    let lines = 1;
    while (lines < MOST_LINES && y + lines < heightDots && isSame(row, rowOf(bitmap, y + lines))) lines += 1;
    parts.push(Uint8Array.of(lines - 1), packLine(dots === 'black_1' ? row : greyOf(row, widthDots)));
    y += lines;
  }
  return parts;
};

const rowOf = ({ bytes, rowBytes }: Bitmap, y: number): Uint8Array =>
  bytes.subarray(y * rowBytes, (y + 1) * rowBytes);

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const greyOf = (row: Uint8Array, widthDots: number): Uint8Array =>
  Uint8Array.from({ length: widthDots }, (_, x) =>
    ((row[x >> 3] ?? 0) & (0x80 >> (x & 7))) === 0 ? 255 : 0,
  );
