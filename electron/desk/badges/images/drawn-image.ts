import type { PixelSize, Pixels } from './pixels.ts';
import type { ImageNote } from './svg-check.ts';

/** A length in both directions on paper. */
export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** An image whose size in print is known, and that is drawn when it is known how many pixels are wanted. */
export interface OpenImage {
  /** How large it is by itself. */
  readonly size: PaperSize;
  /** The most pixels that it has, or null where it can be drawn at any size. */
  readonly most: PixelSize | null;
  readonly pages: number;
  readonly notes: readonly ImageNote[];
  readonly draw: (wanted: PixelSize) => Promise<Pixels>;
}
