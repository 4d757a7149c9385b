import { ImageRefusal } from './image-refusal.ts';
import type { PixelSize } from './pixels.ts';

/** What a JPEG says of itself before its pixels. */
export interface JpegHead extends PixelSize {
  /** 1 grey, 3 colours of light, 4 colours of print. */
  readonly components: number;
  /** How the camera was held, as EXIF counts: 1 is upright. */
  readonly orientation: number;
}

const STARTS_OF_FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const APP1 = 0xe1;
const START_OF_SCAN = 0xda;

/** Reads the head of a JPEG. */
export const jpegHead = (file: Buffer): JpegHead => {
  let orientation = 1;
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) throw new ImageRefusal('damaged');
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    if (STARTS_OF_FRAMES.has(marker)) {
      return {
        height: file.readUInt16BE(at + 5),
        width: file.readUInt16BE(at + 7),
        components: file[at + 9] ?? 0,
        orientation,
      };
    }
    if (marker === START_OF_SCAN) break;
    if (marker === APP1) orientation = orientationOf(file.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += 2 + length;
  }
  throw new ImageRefusal('damaged');
};

const ORIENTATION_TAG = 0x0112;

/** The orientation in an EXIF part: a small TIFF with tags of 12 bytes each. */
const orientationOf = (part: Buffer): number | undefined => {
  if (part.toString('latin1', 0, 6) !== 'Exif\0\0' || part.length < 22) return undefined;
  const tiff = part.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  for (let tag = directory + 2, left = short(directory); left > 0 && tag + 12 <= tiff.length; left -= 1) {
    if (short(tag) === ORIENTATION_TAG) return short(tag + 8);
    tag += 12;
  }
  return undefined;
};
