import { IMAGE_LIMITS } from './image-limits.ts';
import { ImageRefusal } from './image-refusal.ts';

/** An opaque image: three bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** How many columns and rows something has. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Refuses what would not fit into memory, before anything is unpacked. */
export const refuseTooManyPixels = ({ width, height }: PixelSize): void => {
  if (width === 0 || height === 0) throw new ImageRefusal('damaged');
  const megapixels = (width * height) / 1_000_000;
  if (megapixels <= IMAGE_LIMITS.megapixels) return;
  const params = { megapixels: String(Math.ceil(megapixels)), max: String(IMAGE_LIMITS.megapixels) };
  throw new ImageRefusal('too-many-pixels', params);
};

/** Fills an image pixel by pixel. `colourAt` gives red, green, blue and how opaque it is, each 0 to 255. */
export const paintOnPaper = (
  { width, height }: PixelSize,
  colourAt: (at: number) => readonly [number, number, number, number],
): Pixels => {
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [red, green, blue, alpha] = colourAt(at);
    const paper = 255 * (255 - alpha);
    rgb[at * 3] = Math.round((red * alpha + paper) / 255);
    rgb[at * 3 + 1] = Math.round((green * alpha + paper) / 255);
    rgb[at * 3 + 2] = Math.round((blue * alpha + paper) / 255);
  }
  return { width, height, rgb };
};

/** Whether the image is nothing but white paper. */
export const isBlank = ({ rgb }: Pixels): boolean => rgb.every((value) => value >= 254);
