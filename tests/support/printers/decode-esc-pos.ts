import { type Bitmap, blankBitmap } from '../../../electron/desk/ports/bitmap.ts';

/** A receipt: what is on it, and what happens at its end. */
export interface Receipt {
  readonly bitmap: Bitmap;
  readonly ending: 'cut' | 'fed';
}

interface Decoded {
  readonly receipts: readonly Receipt[];
  /** `GS ( K`: function and value. */
  readonly tuning: readonly (readonly [number, number])[];
}

/** Reads a job in ESC/POS, as far as pictures need it; throws at the first byte that is in no command. */
export const decodeEscPos = (job: Uint8Array, dpi: number): Decoded => {
  const receipts: Receipt[] = [];
  const tuning: [number, number][] = [];
  let bands: Band[] = [];
  let at = 0;
  const byte = (): number => job[at++] ?? Number.NaN;
  const word = (): number => byte() + 256 * byte();
  const expect = (...bytes: readonly number[]): void => {
    for (const one of bytes) if (byte() !== one) throw new Error(`no command at ${at - 1}`);
  };
  const end = (ending: Receipt['ending']): void => {
    receipts.push({ bitmap: joined(bands, dpi), ending });
    bands = [];
  };
  expect(0x1b, 0x40);
  while (at < job.length) {
    const command = (byte() << 8) | byte();
    if (command === 0x1d76) {
      expect(0x30, 0);
      const [rowBytes, rows] = [word(), word()];
      bands.push({ rowBytes, rows, bytes: job.subarray(at, at + rowBytes * rows) });
      at += rowBytes * rows;
    } else if (command === 0x1d56) {
      expect(66, 0);
      end('cut');
    } else if (command === 0x1b64) {
      byte();
      end('fed');
    } else if (command === 0x1d28) {
      expect(0x4b, 2, 0);
      tuning.push([byte(), byte()]);
    } else throw new Error(`no command: ${command.toString(16)}`);
  }
  if (bands.length > 0) throw new Error('a receipt that never comes out');
  return { receipts, tuning };
};

interface Band {
  readonly rowBytes: number;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

const joined = (bands: readonly Band[], dpi: number): Bitmap => {
  const rowBytes = bands[0]?.rowBytes ?? 0;
  if (bands.some((band) => band.rowBytes !== rowBytes || band.bytes.length !== band.rowBytes * band.rows))
    throw new Error('bands of several widths, or cut short');
  const rows = bands.reduce((sum, band) => sum + band.rows, 0);
  const bitmap = blankBitmap(rowBytes * 8, rows, dpi);
  bitmap.bytes.set(Buffer.concat(bands.map(({ bytes }) => bytes)));
  return bitmap;
};
