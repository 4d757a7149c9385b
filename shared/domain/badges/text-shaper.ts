import type { TextDirection } from './writing.ts';

/** A typeface and weight, chosen by what the text is for; the shaper finds the fonts. */
export interface TextStyle {
  readonly role: 'sign' | 'text';
  readonly weight: 'medium' | 'bold';
}

/** A glyph where it is drawn: `xEm` from the start of its run, `yEm` up from the baseline. */
export interface PlacedGlyph {
  readonly id: number;
  readonly xEm: number;
  readonly yEm: number;
  /** The characters that it stands for, empty for all but one glyph of a cluster. */
  readonly text: string;
}

/** Glyphs of one font, from left to right. */
export interface ShapedRun {
  readonly font: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly widthEm: number;
}

/** One line as it is drawn: runs from left to right, and how far the ink goes up and down. */
export interface ShapedLine {
  readonly runs: readonly ShapedRun[];
  readonly widthEm: number;
  readonly aboveEm: number;
  readonly belowEm: number;
}

/** A paragraph for which fonts and direction are decided, and of which any part can be set as a line. */
export interface ShapedText {
  readonly text: string;
  readonly direction: TextDirection;
  /** What no font can draw. It is set as a box. */
  readonly missing: readonly string[];
  /** Sets the characters from `start` to before `end`, with a hyphen or dots at the end where asked. */
  line(start: number, end: number, mark: LineMark): ShapedLine;
}

export type LineMark = '' | '-' | '…';

/** Port: turns text into glyphs. Implemented on the desk with HarfBuzz. */
export interface TextShaper {
  open(text: string, style: TextStyle): ShapedText;
}

/** The modules of a QR code, row by row. */
export interface QrModules {
  readonly count: number;
  readonly isDark: (column: number, row: number) => boolean;
}

/** Port: makes a QR code, or `undefined` where the text is too long for one. */
export type EncodeQr = (text: string, level: 'L' | 'M' | 'Q' | 'H') => QrModules | undefined;

/** What laying out a badge needs from outside. */
export interface BadgeTools {
  readonly shaper: TextShaper;
  readonly encodeQr: EncodeQr;
}
