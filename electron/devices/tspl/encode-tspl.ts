import type { PrintProfile } from '../../../shared/contract/printing.ts';
import { type Bitmap, dotsPerMm } from '../../desk/ports/bitmap.ts';

/** The darkest that `DENSITY` knows. */
const MOST_DENSITY = 15;

interface Paper {
  readonly isRoll: boolean;
}

/** A job of labels, each one picture. The gap between labels stays as the printer has measured it. */
export const encodeTspl = (
  bitmaps: readonly Bitmap[],
  profile: PrintProfile,
  { isRoll }: Paper,
): Uint8Array => {
  const { darkness, speed, cut } = profile;
  const settings = [
    ...(isRoll ? ['GAP 0 mm,0 mm'] : []),
    'DIRECTION 0,0',
    'REFERENCE 0,0',
    'OFFSET 0 mm',
    ...(darkness === null ? [] : [`DENSITY ${Math.round((darkness * MOST_DENSITY) / 100)}`]),
    ...(speed === null ? [] : [`SPEED ${speed}`]),
    ...(cut === null ? [] : [`SET CUTTER ${cut ? '1' : 'OFF'}`]),
  ];
  return Buffer.concat(bitmaps.flatMap((bitmap) => label(bitmap, settings)));
};

const label = (bitmap: Bitmap, settings: readonly string[]): readonly Uint8Array[] => {
  const { widthDots, heightDots, rowBytes, dpi } = bitmap;
  const [width, height] = [widthDots, heightDots].map((dots) => (dots / dotsPerMm(dpi)).toFixed(2));
  return [
    lines([`SIZE ${width} mm,${height} mm`, ...settings, 'CLS']),
    new TextEncoder().encode(`BITMAP 0,0,${rowBytes},${heightDots},0,`),
    // Here a 0 is black.
    bitmap.bytes.map((byte) => ~byte),
    lines(['', 'PRINT 1,1']),
  ];
};

const lines = (commands: readonly string[]): Uint8Array =>
  new TextEncoder().encode(commands.map((command) => `${command}\r\n`).join(''));
