import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { Bitmap } from '../../desk/ports/bitmap.ts';

const [ESC, GS] = [0x1b, 0x1d];
/** So many rows at once; more would not fit into the memory of small printers. */
const BAND_ROWS = 128;

/** A receipt of one or more pictures. */
export const encodeEscPos = (bitmaps: readonly Bitmap[], profile: PrintProfile): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(ESC, 0x40),
    ...tuning(profile),
    ...bitmaps.flatMap((bitmap) => [...bands(bitmap), ending(profile)]),
  ]);

/** `GS v 0`: raster, as high as it is wide. */
const bands = ({ bytes, rowBytes, heightDots }: Bitmap): readonly Uint8Array[] => {
  const tops = Array.from({ length: Math.ceil(heightDots / BAND_ROWS) }, (_, band) => band * BAND_ROWS);
  return tops.flatMap((top) => {
    const rows = Math.min(BAND_ROWS, heightDots - top);
    const head = Uint8Array.of(GS, 0x76, 0x30, 0, ...word(rowBytes), ...word(rows));
    return [head, bytes.subarray(top * rowBytes, (top + rows) * rowBytes)];
  });
};

const word = (value: number): readonly [number, number] => [value & 0xff, value >> 8];

/** `GS V 66` feeds to the knife by itself; without it the paper goes to where it can be torn. */
const ending = ({ cut }: PrintProfile): Uint8Array =>
  cut === false ? Uint8Array.of(ESC, 0x64, 4) : Uint8Array.of(GS, 0x56, 66, 0);

/** The steps of density and speed that Epson's `GS ( K` knows. */
const MOST_DENSITY = 6;
const MOST_SPEED = 9;

/** Left out unless wished for: printers that do not know `GS ( K` would print it as letters. */
const tuning = ({ darkness, speed }: PrintProfile): readonly Uint8Array[] => {
  const tune = (what: number, value: number) => Uint8Array.of(GS, 0x28, 0x4b, 2, 0, what, value & 0xff);
  return [
    ...(darkness === null ? [] : [tune(49, Math.round((darkness / 50 - 1) * MOST_DENSITY))]),
    ...(speed === null ? [] : [tune(50, Math.min(MOST_SPEED, speed))]),
  ];
};
