import { type Bitmap, isBlackDot } from '../../desk/ports/bitmap.ts';
import { BROTHER_RESET } from './brother-status.ts';
import { packBits } from './pack-bits.ts';
import type { Tape } from './tapes.ts';

const ESC = 0x1b;
/** Paper that runs through before and behind a badge from a roll, in dots: the knife sits so far from the head. */
const FEED_DOTS = 35;

export interface BrotherJob {
  readonly bitmaps: readonly Bitmap[];
  readonly tape: Tape;
  /** Printers for 102 mm have a head of 1296 dots, all others one of 720. */
  readonly hasWideHead: boolean;
  readonly cutsEach: boolean;
}

/** A job in raster mode, a page a badge. */
export const encodeBrother = (job: BrotherJob): Uint8Array => {
  const last = job.bitmaps.length - 1;
  return Buffer.concat([
    BROTHER_RESET,
    command('i', 'a', 1),
    ...job.bitmaps.flatMap((bitmap, at) => [
      ...page(bitmap, job, at === 0),
      Uint8Array.of(at === last ? 0x1a : 0x0c),
    ]),
  ]);
};

const command = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from([ESC, ...parts.map((part) => (typeof part === 'string' ? part.charCodeAt(0) : part))]);

const page = (bitmap: Bitmap, job: BrotherJob, isFirst: boolean): readonly Uint8Array[] => {
  const { tape, cutsEach } = job;
  const feed = tape.lengthMm === 0 ? FEED_DOTS : 0;
  const rows = tape.rows > 0 ? tape.rows : Math.max(1, bitmap.heightDots - 2 * FEED_DOTS);
  return [
    printInformation(tape, rows, isFirst),
    // Cuts by itself; after every one; and at the end.
    command('i', 'M', cutsEach ? 0x40 : 0),
    ...(cutsEach ? [command('i', 'A', 1)] : []),
    command('i', 'K', cutsEach ? 0x08 : 0),
    command('i', 'd', feed & 0xff, feed >> 8),
    // Rows come as PackBits.
    Uint8Array.of(0x4d, 2),
    ...rasterRows(bitmap, job, rows),
  ];
};

/** What the printer compares with what is in it: the kind, width and length of the roll. And it shall recover. */
const CHECKED = 0x02 | 0x04 | 0x08 | 0x40 | 0x80;
const ENDLESS = 0x0a;
const LABELS = 0x0b;

const printInformation = ({ widthMm, lengthMm }: Tape, rows: number, isFirst: boolean): Uint8Array => {
  const kind = lengthMm === 0 ? ENDLESS : LABELS;
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, rows, true);
  return command('i', 'z', CHECKED, kind, widthMm, lengthMm, ...count, isFirst ? 0 : 1, 0);
};

const WIDE_HEAD = { bytes: 162, offsetDots: 44 } as const;
const NARROW_HEAD = { bytes: 90, offsetDots: 0 } as const;

/** The middle of the badge, as the edges of the tape cannot be printed on. Rows run from right to left. */
const rasterRows = (
  bitmap: Bitmap,
  { tape, hasWideHead }: BrotherJob,
  rows: number,
): readonly Uint8Array[] => {
  const head = hasWideHead ? WIDE_HEAD : NARROW_HEAD;
  const left = Math.floor((bitmap.widthDots - tape.printableDots) / 2);
  const top = Math.floor((bitmap.heightDots - rows) / 2);
  const first = head.offsetDots + tape.offsetDots;
  return Array.from({ length: rows }, (_, row) => {
    const line = new Uint8Array(head.bytes);
    for (let x = 0; x < tape.printableDots; x += 1) {
      if (!isBlackDot(bitmap, left + x, top + row)) continue;
      const pin = first + tape.printableDots - 1 - x;
      line[pin >> 3] = (line[pin >> 3] ?? 0) | (0x80 >> (pin & 7));
    }
    return rasterRow(line);
  });
};

const rasterRow = (line: Uint8Array): Uint8Array => {
  if (line.every((byte) => byte === 0)) return Uint8Array.of(0x5a);
  const packed = packBits(line);
  return Uint8Array.of(0x67, 0, packed.length, ...packed);
};
