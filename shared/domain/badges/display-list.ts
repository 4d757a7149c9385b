import type { PlacedGlyph } from './text-shaper.ts';
import type { TextDirection } from './writing.ts';

/** A turn of the paper about a point, clockwise. */
export interface Turn {
  readonly degrees: number;
  readonly xMm: number;
  readonly yMm: number;
}

interface Drawn {
  /** Id of the layout's element that it came from. */
  readonly element: string;
  readonly turn: Turn | null;
}

export interface GlyphsItem extends Drawn {
  readonly kind: 'glyphs';
  readonly font: string;
  readonly sizeMm: number;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly widthMm: number;
  readonly colour: string;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A QR code: `rows` hold a `1` for each dark module. The quiet zone lies outside of the square. */
export interface QrItem extends Drawn {
  readonly kind: 'qr';
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
  readonly quietMm: number;
  readonly rows: readonly string[];
  readonly colour: string;
}

export interface ImageItem extends Drawn {
  readonly kind: 'image';
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly fit: 'contain' | 'stretch';
  /** Data address of a PNG or JPEG. */
  readonly data: string;
}

export interface RectItem extends Drawn {
  readonly kind: 'rect';
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeMm: number;
  readonly radiusMm: number;
}

export interface LineItem extends Drawn {
  readonly kind: 'line';
  readonly fromMm: readonly [number, number];
  readonly toMm: readonly [number, number];
  readonly stroke: string;
  readonly strokeMm: number;
}

export type DisplayItem = GlyphsItem | QrItem | ImageItem | RectItem | LineItem;

/** What a person should look at before the badge is printed. */
export type BadgeProblem =
  | { readonly kind: 'missing-glyphs'; readonly element: string; readonly characters: readonly string[] }
  | { readonly kind: 'overflow'; readonly element: string; readonly lostLines: number }
  | { readonly kind: 'below-smallest'; readonly element: string; readonly sizePt: number }
  | { readonly kind: 'quiet-zone'; readonly element: string; readonly crowdedBy: string }
  | { readonly kind: 'qr-impossible'; readonly element: string }
  | { readonly kind: 'image-missing'; readonly element: string; readonly image: string }
  | { readonly kind: 'unknown-field'; readonly element: string; readonly field: string };

/** How a text element came out. */
export interface TextOutcome {
  readonly element: string;
  readonly sizePt: number;
  readonly lines: readonly string[];
}

/** A badge ready to be drawn, the same for every backend. Millimetres, y downwards. */
export interface DisplayList {
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  readonly direction: TextDirection;
  readonly attendeeId: string;
  readonly title: string;
  readonly items: readonly DisplayItem[];
  readonly texts: readonly TextOutcome[];
  readonly missing: readonly string[];
  readonly problems: readonly BadgeProblem[];
}
