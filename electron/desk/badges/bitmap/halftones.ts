import type { Bitmap } from '../../ports/bitmap.ts';
import { createRecentlyUsed } from '../recently-used.ts';
import { halftone } from './halftone.ts';
import { type Greys, readPicture } from './picture.ts';

/** Pictures in dots, each made once for many badges. */
export interface Halftones {
  /** Width and height of a picture, in its own pixels. */
  sizeOf(data: string): Pick<Greys, 'width' | 'height'>;
  /** The picture in so many dots. */
  of(data: string, size: Pick<Bitmap, 'widthDots' | 'heightDots' | 'dpi'>): Bitmap;
}

/** Layouts have a logo and a background or two, in the size of one or two printers. */
const REMEMBERED = 8;

/** Starts with none. */
export const createHalftones = (): Halftones => {
  const pictures = createRecentlyUsed<Greys>(REMEMBERED);
  const made = createRecentlyUsed<Bitmap>(REMEMBERED);
  const pictureOf = (data: string): Greys => pictures.get(data) ?? pictures.put(data, readPicture(data));
  return {
    sizeOf: pictureOf,
    of(data, { widthDots, heightDots, dpi }) {
      const key = `${widthDots} ${heightDots} ${dpi} ${data}`;
      return made.get(key) ?? made.put(key, halftone(pictureOf(data), widthDots, heightDots, dpi));
    },
  };
};
