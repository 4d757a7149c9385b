import { encode } from 'fast-png';
import { encode as encodeJpegFile } from 'jpeg-js';
import type { Pixels } from './pixels.ts';

/** An image as layouts keep it. */
export interface EncodedImage {
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

// Up to here sharp edges are worth every byte; above, an image is a photograph if JPEG is far smaller.
const SMALL_BYTES = 256 * 1024;
const FAR_SMALLER = 0.5;
/** Layouts travel and are kept whole, so that even a photograph has to stay below this. */
const MOST_BYTES = 1_200_000;
const JPEG_QUALITIES = [92, 84, 74, 62];

/** Writes what is drawn without loss, and photographs as JPEG. */
export const encodeImage = (pixels: Pixels): EncodedImage => {
  const png = encodePng(pixels);
  if (png.length <= SMALL_BYTES) return { type: 'png', bytes: png };
  const jpeg = encodeJpeg(pixels);
  const isPhotograph = jpeg.length < png.length * FAR_SMALLER || png.length > MOST_BYTES;
  return isPhotograph ? { type: 'jpeg', bytes: jpeg } : { type: 'png', bytes: png };
};

const encodeJpeg = ({ width, height, rgb }: Pixels): Uint8Array => {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1)
    for (let colour = 0; colour < 3; colour += 1) data[at * 4 + colour] = rgb[at * 3 + colour] ?? 0;
  let smallest = new Uint8Array();
  for (const quality of JPEG_QUALITIES) {
    smallest = new Uint8Array(encodeJpegFile({ width, height, data }, quality).data);
    if (smallest.length <= MOST_BYTES) break;
  }
  return smallest;
};

/** Writes an opaque PNG of eight bits a colour, which PDFs take as it is. */
const encodePng = ({ width, height, rgb }: Pixels): Uint8Array =>
  encode({ width, height, data: rgb, channels: 3, depth: 8 });
