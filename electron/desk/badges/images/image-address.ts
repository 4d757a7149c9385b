import type { EncodedImage } from './encode-image.ts';
import { IMAGE_LIMITS } from './image-limits.ts';
import { jpegHead } from './jpeg-head.ts';
import { pngSize } from './read-png.ts';

/** The image as `images` of a layout keep it. */
export const dataAddress = ({ type, bytes }: EncodedImage): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The bytes behind such an address. */
export const pictureOf = (address: string): Buffer =>
  Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

const PNG_FIRST_BYTE = 0x89;
/** Eight bits, opaque colours, and not interlaced: what PDFs take as it is. */
const OPAQUE_COLOURS = [8, 2, 0, 0, 0];

/** Whether an image that can be read is already as small and plain as flattening makes it. */
export const isReadyToPrint = (file: Buffer): boolean => {
  const isPng = file[0] === PNG_FIRST_BYTE;
  const { width, height } = isPng ? pngSize(file) : jpegHead(file);
  if (Math.max(width, height) > IMAGE_LIMITS.longEdgePx) return false;
  if (isPng) return file.subarray(24, 29).equals(Buffer.from(OPAQUE_COLOURS));
  const { components, orientation } = jpegHead(file);
  return components !== 4 && orientation === 1;
};
