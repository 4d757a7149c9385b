import type { LineMark, ShapedText } from './text-shaper.ts';
import { hasRightToLeft } from './writing.ts';

/** A part of a paragraph inside which no line is broken by itself. Widths in ems. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly widthEm: number;
  /** White space after it, which a line end swallows. */
  readonly spaceEm: number;
  readonly aboveEm: number;
  readonly belowEm: number;
  readonly mark: LineMark;
}

const GRAPHEMES = new Intl.Segmenter();

/** Below this many graphemes on either side of a hyphen a word is not divided. */
const SMALLEST_PART = 2;

/** Cuts a paragraph where a line may end: after a space, a hyphen, a dash or a stroke. */
export const piecesOf = (paragraph: ShapedText): readonly Piece[] =>
  [...paragraph.text.matchAll(/([^ \-–/]*[-–/]+|[^ \-–/]+)( *)/gu)].map((found) => {
    const start = found.index;
    const end = start + (found[1] ?? '').length;
    const spaceEm = found[2] ? paragraph.line(end, end + 1, '').widthEm : 0;
    return { ...measured(paragraph, start, end, ''), spaceEm };
  });

/**
 * Divides a word that is too long for any line into parts of about the same width, with hyphens. Never
 * inside Arabic or Hebrew: there it returns nothing.
 */
export const dividePiece = (
  paragraph: ShapedText,
  piece: Piece,
  limitEm: number,
): readonly Piece[] | undefined => {
  const word = paragraph.text.slice(piece.start, piece.end);
  if (hasRightToLeft(word)) return undefined;
  const graphemes = [...GRAPHEMES.segment(word)].map(({ index }) => piece.start + index);
  const most = Math.floor(graphemes.length / SMALLEST_PART);
  for (let count = Math.ceil(piece.widthEm / limitEm); count <= most; count += 1) {
    const parts = equalParts(paragraph, piece, graphemes, count);
    if (parts.every(({ widthEm }) => widthEm <= limitEm)) return parts;
  }
  return undefined;
};

const equalParts = (
  paragraph: ShapedText,
  piece: Piece,
  graphemes: readonly number[],
  count: number,
): readonly Piece[] => {
  const cuts = Array.from({ length: count + 1 }, (_, at) => Math.round((at * graphemes.length) / count));
  return cuts.slice(1).map((to, at) => {
    const end = graphemes[to] ?? piece.end;
    const isLast = end === piece.end;
    const part = measured(paragraph, graphemes[cuts[at] ?? 0] ?? piece.start, end, isLast ? '' : '-');
    return { ...part, spaceEm: isLast ? piece.spaceEm : 0 };
  });
};

const measured = (paragraph: ShapedText, start: number, end: number, mark: LineMark): Piece => {
  const { widthEm, aboveEm, belowEm } = paragraph.line(start, end, mark);
  return { start, end, widthEm, spaceEm: 0, aboveEm, belowEm, mark };
};
