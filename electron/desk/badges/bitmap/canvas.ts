import type { Bitmap } from '../../ports/bitmap.ts';
import type { GlyphOutlines } from '../glyph-outlines.ts';
import type { Grounds } from './grounds.ts';
import type { Halftones } from './halftones.ts';

/** A page that is being drawn, and what drawing needs. */
export interface Canvas {
  readonly bitmap: Bitmap;
  readonly grounds: Grounds;
  readonly outlines: GlyphOutlines;
  readonly halftones: Halftones;
}
