import { decode } from 'jpeg-js';
import { IMAGE_LIMITS } from './image-limits.ts';
import { ImageRefusal } from './image-refusal.ts';
import { jpegHead } from './jpeg-head.ts';
import { type Pixels, refuseTooManyPixels } from './pixels.ts';

// What the decoder needs besides the pixels is a few times their size.
const DECODER_MEGABYTES = 1024;

/** Reads a JPEG, grey, of light or of print colours, turned as the camera was held. */
export const readJpeg = (file: Buffer): Pixels => {
  const head = jpegHead(file);
  refuseTooManyPixels(head);
  return upright(decoded(file), head.orientation);
};

const decoded = (file: Buffer): Pixels => {
  try {
    const { width, height, data } = decode(file, {
      useTArray: true,
      formatAsRGBA: false,
      maxResolutionInMP: IMAGE_LIMITS.megapixels,
      maxMemoryUsageInMB: DECODER_MEGABYTES,
    });
    return { width, height, rgb: data };
  } catch {
    throw new ImageRefusal('damaged');
  }
};

interface Walk {
  readonly isTurned: boolean;
  /** From which pixel of the file a pixel of the upright image comes. */
  readonly from: (x: number, y: number, size: Pixels) => readonly [number, number];
}

const WALKS: Readonly<Record<number, Walk>> = {
  2: { isTurned: false, from: (x, y, { width }) => [width - 1 - x, y] },
  3: { isTurned: false, from: (x, y, { width, height }) => [width - 1 - x, height - 1 - y] },
  4: { isTurned: false, from: (x, y, { height }) => [x, height - 1 - y] },
  5: { isTurned: true, from: (x, y) => [y, x] },
  6: { isTurned: true, from: (x, y, { height }) => [y, height - 1 - x] },
  7: { isTurned: true, from: (x, y, { width, height }) => [width - 1 - y, height - 1 - x] },
  8: { isTurned: true, from: (x, y, { width }) => [width - 1 - y, x] },
};

const upright = (pixels: Pixels, orientation: number): Pixels => {
  const walk = WALKS[orientation];
  if (walk === undefined) return pixels;
  const [width, height] = walk.isTurned ? [pixels.height, pixels.width] : [pixels.width, pixels.height];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = walk.from(x, y, pixels);
      const from = (row * pixels.width + column) * 3;
      const to = (y * width + x) * 3;
      for (let colour = 0; colour < 3; colour += 1) rgb[to + colour] = pixels.rgb[from + colour] ?? 0;
    }
  }
  return { width, height, rgb };
};
