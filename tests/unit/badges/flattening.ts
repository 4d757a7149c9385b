import { decode } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import {
  type FlatImage,
  type FlattenRequest,
  flattenImage,
} from '../../../electron/desk/badges/images/flatten-image.ts';
import { openImageFlattener } from '../../../electron/desk/badges/images/image-flattener.ts';
import { ImageRefusal } from '../../../electron/desk/badges/images/image-refusal.ts';
import { FONTS_FOLDER } from './badge-samples.ts';

export const flattener = openImageFlattener(FONTS_FOLDER);
// The renderer of drawings starts once in a thread; everything else needs none of its own here.
const isDrawing = (file: Uint8Array): boolean => file[0] === 0x1f || Buffer.from(file).includes('<svg');
/** The image as it is kept, or the refusal as a rejection. */
export const flat = (file: Uint8Array, more: Partial<FlattenRequest> = {}): Promise<FlatImage> => {
  const request = { file, place: null, page: 1, ...more };
  return isDrawing(file) ? flattener.flatten(request) : flattenImage(request, FONTS_FOLDER);
};
/** Why it is no image for a layout. */
export const refusal = async (file: Uint8Array, more: Partial<FlattenRequest> = {}): Promise<unknown> => {
  const error = await flat(file, more).catch((thrown: unknown) => thrown);
  if (!(error instanceof ImageRefusal)) return error;
  return { code: error.code, ...error.params };
};

/** What another reader finds in it: size, channels, and the pixel at a share of width and height. */
export const seen = ({ type, bytes }: FlatImage) => {
  const image =
    type === 'png' ? decode(bytes, { checkCrc: true }) : decodeJpeg(bytes, { formatAsRGBA: false });
  const { width, height, data } = image;
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * height) * width + Math.floor(x * width)) * 3;
    return Array.from(data.subarray(from, from + 3));
  };
  return { width, height, isOpaque: data.length === width * height * 3, at };
};
