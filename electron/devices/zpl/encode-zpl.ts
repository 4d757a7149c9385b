import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { Bitmap } from '../../desk/ports/bitmap.ts';
import { crc16 } from './crc-16.ts';

const deflated = promisify(deflate);

/** The darkest that `~SD` knows. */
const MOST_DARKNESS = 30;

/** A job of labels, each one picture. What earlier jobs may have left set is set back, where it would move the picture. */
export const encodeZpl = async (bitmaps: readonly Bitmap[], profile: PrintProfile): Promise<Uint8Array> => {
  const labels = await Promise.all(bitmaps.map((bitmap) => label(bitmap, profile)));
  return new TextEncoder().encode(darkness(profile) + labels.join(''));
};

const darkness = ({ darkness: percent }: PrintProfile): string =>
  percent === null ? '' : `~SD${String(Math.round((percent * MOST_DARKNESS) / 100)).padStart(2, '0')}`;

const label = async (bitmap: Bitmap, { speed, cut }: PrintProfile): Promise<string> => {
  const { widthDots, heightDots } = bitmap;
  const paper = `^PW${widthDots}^LL${heightDots}^LH0,0^LS0^LT0^PON^PMN^LRN`;
  // Two inches a second is the slowest that all models know.
  const pace = speed === null ? '' : `^PR${Math.max(2, speed)}`;
  const knife = cut === null ? '' : cut ? '^MMC' : '^MMT';
  return `^XA${paper}${pace}${knife}^FO0,0${await graphic(bitmap)}^FS^PQ1^XZ\n`;
};

/** The picture, compressed and checked: `^GFA` with Z64. */
const graphic = async ({ bytes, rowBytes }: Bitmap): Promise<string> => {
  const packed = (await deflated(bytes)).toString('base64');
  const check = crc16(new TextEncoder().encode(packed)).toString(16).toUpperCase().padStart(4, '0');
  return `^GFA,${bytes.length},${bytes.length},${rowBytes},:Z64:${packed}:${check}`;
};
