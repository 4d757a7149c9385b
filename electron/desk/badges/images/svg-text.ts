import { gunzipSync } from 'node:zlib';
import { IMAGE_LIMITS } from './image-limits.ts';
import { ImageRefusal } from './image-refusal.ts';

const ENCODINGS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** The text of a drawing, unpacked where it is packed. */
export const svgText = (file: Buffer): string => {
  const bytes = isPacked(file) ? unpacked(file) : file;
  const encoding = ENCODINGS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))?.[0] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

const isPacked = (file: Buffer): boolean => file[0] === 0x1f && file[1] === 0x8b;

const unpacked = (file: Buffer): Buffer => {
  try {
    return gunzipSync(file, { maxOutputLength: IMAGE_LIMITS.unpackedSvgBytes });
  } catch {
    throw new ImageRefusal('damaged');
  }
};
