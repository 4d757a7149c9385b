import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
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
    smallest = new Uint8Array(encode({ width, height, data }, quality).data);
    if (smallest.length <= MOST_BYTES) break;
  }
  return smallest;
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SUB = 1;
const UP = 2;

/** Writes an opaque PNG of eight bits a colour, which PDFs take as it is. */
export const encodePng = ({ width, height, rgb }: Pixels): Uint8Array => {
  const rowBytes = width * 3;
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * rowBytes;
    const to = row * (rowBytes + 1);
    const back = row === 0 ? 3 : rowBytes;
    rows[to] = row === 0 ? SUB : UP;
    for (let byte = 0; byte < rowBytes; byte += 1) {
      const isFirst = row === 0 && byte < back;
      const before = isFirst ? 0 : (rgb[from + byte - back] ?? 0);
      rows[to + 1 + byte] = (rgb[from + byte] ?? 0) - before;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // Eight bits, red green blue, and the only ways to pack and to filter; not interlaced.
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
};

const chunk = (kind: string, content: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(kind, 4, 'latin1');
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(content, crc32(head.subarray(4))));
  return Buffer.concat([head, content, tail]);
};
