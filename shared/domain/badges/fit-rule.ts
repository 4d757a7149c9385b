import type { BrokenLine } from './break-lines.ts';

/** The room that a text has, and what may give way. Sizes and box in millimetres. */
export interface FitRule {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly sizeMm: number;
  readonly minSizeMm: number;
  readonly maxLines: number;
  readonly leading: number;
}

export interface FittedLine extends BrokenLine {
  readonly paragraph: number;
}

export interface FittedText {
  readonly sizeMm: number;
  readonly lines: readonly FittedLine[];
  readonly lostLines: number;
}
