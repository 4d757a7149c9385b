import { dividePiece, type Piece } from './text-pieces.ts';
import type { LineMark, ShapedText } from './text-shaper.ts';

/** A paragraph with its pieces, measured once for all sizes. */
export interface Measured {
  readonly shaped: ShapedText;
  readonly pieces: readonly Piece[];
}

/** Part of a paragraph that goes on one line. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  readonly mark: LineMark;
  readonly widthEm: number;
  readonly aboveEm: number;
  readonly belowEm: number;
}

export interface BreakRule {
  readonly limitEm: number;
  /** Whether a word longer than a line may be divided. */
  readonly divides: boolean;
}

/** Fills lines one after the other. `undefined` where a word does not fit on any line. */
export const breakLines = (
  { shaped, pieces }: Measured,
  rule: BreakRule,
): readonly BrokenLine[] | undefined => {
  const lines: BrokenLine[] = [];
  let spaceEm = 0;
  for (const whole of pieces) {
    const parts = partsThatFit(shaped, whole, rule);
    if (parts === undefined) return undefined;
    for (const part of parts) {
      const line = lines.at(-1);
      const joined = line && line.mark === '' && line.widthEm + spaceEm + part.widthEm <= rule.limitEm;
      if (joined) lines[lines.length - 1] = join(line, part, spaceEm);
      if (!joined) lines.push(part);
      spaceEm = part.spaceEm;
    }
  }
  return lines;
};

/** The same number of lines, as even as they get. */
export const balanceLines = (paragraph: Measured, rule: BreakRule): readonly BrokenLine[] => {
  let best = breakLines(paragraph, rule) ?? [];
  let tooNarrow = 0;
  let wide = rule.limitEm;
  const count = best.length;
  // Twelve halvings bring the width within a thousandth of the line.
  for (let step = 0; step < 12 && count > 1; step += 1) {
    const limitEm = (tooNarrow + wide) / 2;
    const lines = breakLines(paragraph, { limitEm, divides: false });
    const fits = lines !== undefined && lines.length === count;
    if (fits) best = lines;
    wide = fits ? limitEm : wide;
    tooNarrow = fits ? tooNarrow : limitEm;
  }
  return best;
};

const partsThatFit = (shaped: ShapedText, piece: Piece, rule: BreakRule): readonly Piece[] | undefined => {
  if (piece.widthEm <= rule.limitEm) return [piece];
  return rule.divides ? dividePiece(shaped, piece, rule.limitEm) : undefined;
};

const join = (line: BrokenLine, part: Piece, spaceEm: number): BrokenLine => ({
  start: line.start,
  end: part.end,
  mark: part.mark,
  widthEm: line.widthEm + spaceEm + part.widthEm,
  aboveEm: Math.max(line.aboveEm, part.aboveEm),
  belowEm: Math.max(line.belowEm, part.belowEm),
});
