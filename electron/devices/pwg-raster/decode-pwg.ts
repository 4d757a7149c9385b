import { type Bitmap, blankBitmap } from '../../desk/ports/bitmap.ts';
import { unpackLine } from './pack-line.ts';
import { HEADER_BYTES, type PageHeader, readHeader, SYNC_WORD } from './page-header.ts';

/** More than this is no badge: a few bytes can claim to be a page as large as a house. */
const MOST_PAGES = 100;
/** Of all pages together, once they are dots. */
const MOST_BYTES = 8_000_000;

/** Below this grey is ink. */
const MIDDLE_GREY = 128;

/** Whether bytes begin as PWG raster does. */
export const isPwgRaster = (bytes: Uint8Array): boolean =>
  Buffer.compare(bytes.subarray(0, SYNC_WORD.length), SYNC_WORD) === 0;

/**
 * Reads pages from bytes that may be anything; null where they are none, or of a kind that we cannot read. A page that
 * somebody objects to is not unpacked, and the objection is what comes of the whole.
 */
export const decodePwg = <Objection = never>(
  bytes: Uint8Array,
  objectionTo: (page: PageHeader) => Objection | null = () => null,
): readonly Bitmap[] | Objection | null => {
  if (!isPwgRaster(bytes)) return null;
  const pages: Bitmap[] = [];
  let room = MOST_BYTES;
  for (let at = SYNC_WORD.length; at < bytes.length; ) {
    if (pages.length === MOST_PAGES || at + HEADER_BYTES > bytes.length) return null;
    const header = readHeader(bytes.subarray(at, at + HEADER_BYTES));
    if (header === null) return null;
    const objection = objectionTo(header);
    if (objection !== null) return objection;
    room -= Math.ceil(header.widthDots / 8) * header.heightDots;
    if (room < 0) return null;
    const page = pageFrom(bytes, at + HEADER_BYTES, header);
    if (page === null) return null;
    pages.push(page.bitmap);
    at = page.end;
  }
  return pages.length === 0 ? null : pages;
};

const pageFrom = (
  bytes: Uint8Array,
  from: number,
  header: PageHeader,
): { readonly bitmap: Bitmap; readonly end: number } | null => {
  const { widthDots, heightDots, dpi, rowBytes, dots } = header;
  const bitmap = blankBitmap(widthDots, heightDots, dpi);
  const line = new Uint8Array(rowBytes);
  let at = from;
  for (let y = 0; y < heightDots; ) {
    const more = bytes[at];
    if (more === undefined || y + more >= heightDots) return null;
    at = unpackLine(bytes, at + 1, line, dots === 'black_1' ? 0 : 255);
    if (at < 0) return null;
    const row = dots === 'black_1' ? cutToWidth(line, widthDots) : inkIn(line);
    for (let times = 0; times <= more; times += 1) bitmap.bytes.set(row, (y + times) * bitmap.rowBytes);
    y += more + 1;
  }
  return { bitmap, end: at };
};

/** Bits behind the width are no dots, whatever they are. */
const cutToWidth = (line: Uint8Array, widthDots: number): Uint8Array => {
  const left = widthDots % 8;
  if (left > 0) line[line.length - 1] = (line.at(-1) ?? 0) & (0xff << (8 - left));
  return line;
};

const inkIn = (line: Uint8Array): Uint8Array => {
  const row = new Uint8Array(Math.ceil(line.length / 8));
  for (const [x, grey] of line.entries())
    if (grey < MIDDLE_GREY) row[x >> 3] = (row[x >> 3] ?? 0) | (0x80 >> (x & 7));
  return row;
};
