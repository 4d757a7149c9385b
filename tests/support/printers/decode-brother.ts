import { type Bitmap, blankBitmap, setDot } from '../../../electron/desk/ports/bitmap.ts';

/** A page as the printer would take it, with what was said about it. */
export interface BrotherPage {
  /** The pins of the head, the first at the left, row by row: what comes out is its mirror image. */
  readonly pins: Bitmap;
  readonly media: { readonly type: number; readonly widthMm: number; readonly lengthMm: number };
  readonly announcedRows: number;
  readonly isFirst: boolean;
  readonly feedDots: number;
  readonly cutsEach: boolean;
  readonly cutsAtEnd: boolean;
  readonly ending: 'more' | 'last';
}

/**
 * Reads a job in raster mode, after Brother's "Raster Command Reference QL-800/810W/820NWB". Knows nothing of the
 * encoder, and throws at the first byte that is in no command.
 */
export const decodeBrother = (job: Uint8Array, headBytes = 90): readonly BrotherPage[] => {
  const pages: BrotherPage[] = [];
  let at = 0;
  const take = (count = 1): Uint8Array => {
    if (at + count > job.length) throw new Error('the job ends in the middle of a command');
    at += count;
    return job.subarray(at - count, at);
  };
  const byte = (): number => take()[0] ?? 0;
  let isRaster = false;
  let isPacked = false;
  let rows: Uint8Array[] = [];
  let settings = freshSettings();
  while (at < job.length) {
    const code = byte();
    if (code === 0x00) continue;
    if (code === 0x1b) {
      const next = String.fromCharCode(byte());
      if (next === '@') {
        [isRaster, isPacked, settings] = [false, false, freshSettings()];
        continue;
      }
      const which = next === 'i' ? String.fromCharCode(byte()) : '';
      if (which === 'a') isRaster = byte() === 1;
      else if (which === 'z') settings = { ...settings, ...printInformation(take(10)) };
      else if (which === 'M') settings = { ...settings, cutsEach: (byte() & 0x40) !== 0 };
      else if (which === 'A') settings = { ...settings, cutEvery: byte() };
      else if (which === 'K') settings = { ...settings, cutsAtEnd: (byte() & 0x08) !== 0 };
      else if (which === 'd') settings = { ...settings, feedDots: byte() + 256 * byte() };
      else throw new Error(`no command: ESC ${next} ${which}`);
      continue;
    }
    if (!isRaster) throw new Error(`not in raster mode: ${code}`);
    if (code === 0x4d) isPacked = byte() === 2;
    else if (code === 0x5a) rows.push(new Uint8Array(headBytes));
    else if (code === 0x67) {
      if (byte() !== 0) throw new Error('a row of an unknown sort');
      const data = take(byte());
      const row = isPacked ? unpacked(data) : data;
      if (row.length !== headBytes) throw new Error(`a row of ${row.length} bytes`);
      rows.push(row);
    } else if (code === 0x0c || code === 0x1a) {
      const { cutEvery, ...said } = settings;
      if (said.cutsEach && cutEvery !== 1) throw new Error(`cuts every ${cutEvery} labels`);
      pages.push({ ...said, pins: pinsOf(rows, headBytes), ending: code === 0x1a ? 'last' : 'more' });
      rows = [];
    } else throw new Error(`no command: ${code}`);
  }
  if (rows.length > 0) throw new Error('rows that are never printed');
  return pages;
};

const freshSettings = () => ({
  media: { type: 0, widthMm: 0, lengthMm: 0 },
  announcedRows: 0,
  isFirst: true,
  feedDots: 0,
  cutsEach: false,
  cutEvery: 0,
  cutsAtEnd: false,
});

const printInformation = (bytes: Uint8Array) => {
  const [, type = 0, widthMm = 0, lengthMm = 0] = bytes;
  const announcedRows = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return { media: { type, widthMm, lengthMm }, announcedRows, isFirst: bytes[8] === 0 };
};

const unpacked = (data: Uint8Array): Uint8Array => {
  const row: number[] = [];
  for (let at = 0; at < data.length; ) {
    const count = ((data[at] ?? 0) << 24) >> 24;
    at += 1;
    if (count >= 0) {
      row.push(...data.subarray(at, at + count + 1));
      at += count + 1;
    } else if (count > -128) {
      for (let times = 0; times < 1 - count; times += 1) row.push(data[at] ?? 0);
      at += 1;
    }
  }
  return Uint8Array.from(row);
};

const pinsOf = (rows: readonly Uint8Array[], headBytes: number): Bitmap => {
  const bitmap = blankBitmap(headBytes * 8, rows.length, 300);
  for (const [y, row] of rows.entries())
    for (let x = 0; x < headBytes * 8; x += 1)
      setDot(bitmap, x, y, ((row[x >> 3] ?? 0) & (0x80 >> (x & 7))) !== 0);
  return bitmap;
};

/** What comes out: the pins between two of them, seen from above the paper. */
export const paperOf = ({ pins }: BrotherPage, firstPin: number, dots: number): Bitmap => {
  const paper = blankBitmap(dots, pins.heightDots, pins.dpi);
  for (let y = 0; y < pins.heightDots; y += 1)
    for (let x = 0; x < pins.widthDots; x += 1) {
      if (((pins.bytes[y * pins.rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0) continue;
      const place = dots - 1 - (x - firstPin);
      if (place < 0 || place >= dots) throw new Error(`ink beside the tape: pin ${x}`);
      setDot(paper, place, y, true);
    }
  return paper;
};
