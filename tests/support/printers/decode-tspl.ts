import { type Bitmap, blankBitmap } from '../../../electron/desk/ports/bitmap.ts';

/** A label, and the commands that were sent for it. */
export interface TsplLabel {
  readonly bitmap: Bitmap;
  readonly commands: readonly string[];
}

/** Reads a job in TSPL, as far as pictures need it; throws where it is none. */
export const decodeTspl = (job: Uint8Array, dpi: number): readonly TsplLabel[] => {
  const labels: TsplLabel[] = [];
  let commands: string[] = [];
  let bitmap: Bitmap | null = null;
  let at = 0;
  const until = (end: string): string => {
    const to = Buffer.from(job).indexOf(end, at, 'latin1');
    if (to < 0) throw new Error(`no ${JSON.stringify(end)} after ${at}`);
    const text = Buffer.from(job.subarray(at, to)).toString('latin1');
    at = to + end.length;
    return text;
  };
  while (at < job.length) {
    if (Buffer.from(job.subarray(at, at + 7)).toString('latin1') === 'BITMAP ') {
      at += 7;
      const [x, y, rowBytes = 0, rows = 0, mode] = Array.from({ length: 5 }, () => Number(until(',')));
      if (x !== 0 || y !== 0 || mode !== 0 || bitmap !== null) throw new Error('a picture of another sort');
      bitmap = blankBitmap(rowBytes * 8, rows, dpi);
      // A 1 stays white.
      bitmap.bytes.set(job.subarray(at, at + rowBytes * rows).map((byte) => 255 - byte));
      at += rowBytes * rows;
      if (until('\r\n') !== '') throw new Error('a picture with more bytes than it says');
      continue;
    }
    const command = until('\r\n');
    if (command !== 'PRINT 1,1') commands.push(command);
    else {
      if (bitmap === null) throw new Error('a label without a picture');
      labels.push({ bitmap, commands });
      [commands, bitmap] = [[], null];
    }
  }
  if (commands.length > 0 || bitmap !== null) throw new Error('a label that is never printed');
  return labels;
};
