import { type BrokenLine, breakLines, type Measured } from './break-lines.ts';
import type { FitRule, FittedLine, FittedText } from './fit-rule.ts';
import { stackLines } from './stack-lines.ts';
import type { ShapedText } from './text-shaper.ts';

const GRAPHEMES = new Intl.Segmenter();

/**
 * What is left when nothing fits: as many lines as there is room for at the smallest size, dots at the
 * end. A word that cannot be divided makes the size smaller still, so that no ink leaves the box.
 */
export const cutLines = (paragraphs: readonly Measured[], rule: FitRule): FittedText => {
  const sizeMm = Math.min(rule.minSizeMm, sizeOfLongestWord(paragraphs, rule));
  const limitEm = rule.widthMm / sizeMm;
  const all = paragraphs.flatMap((each, paragraph) =>
    (breakLines(each, { limitEm, divides: true }) ?? []).map((line) => ({ ...line, paragraph })),
  );
  const kept = linesWithRoom(all, paragraphs, rule, sizeMm);
  const lostLines = all.length - kept.length;
  const last = kept.at(-1);
  if (lostLines === 0 || last === undefined) return shrunkInto(kept, paragraphs, rule, { sizeMm, lostLines });
  const shaped = paragraphs[last.paragraph]?.shaped;
  const lines = shaped ? [...kept.slice(0, -1), { ...last, ...withDots(shaped, last, limitEm) }] : kept;
  return shrunkInto(lines, paragraphs, rule, { sizeMm, lostLines });
};

const sizeOfLongestWord = (paragraphs: readonly Measured[], rule: FitRule): number => {
  const limitEm = rule.widthMm / rule.minSizeMm;
  const stubborn = paragraphs.flatMap((each) =>
    each.pieces.filter(
      (piece) =>
        breakLines({ shaped: each.shaped, pieces: [piece] }, { limitEm, divides: true }) === undefined,
    ),
  );
  const longestEm = Math.max(limitEm, ...stubborn.map(({ widthEm }) => widthEm));
  // A hair less, so that rounding does not refuse the word again.
  return (rule.widthMm / longestEm) * (1 - 1e-9);
};

const linesWithRoom = (
  lines: readonly FittedLine[],
  paragraphs: readonly Measured[],
  rule: FitRule,
  sizeMm: number,
): readonly FittedLine[] => {
  let count = Math.min(lines.length, rule.maxLines);
  while (count > 1 && heightOf(lines.slice(0, count), paragraphs, rule) * sizeMm > rule.heightMm) count -= 1;
  return lines.slice(0, count);
};

const shrunkInto = (
  lines: readonly FittedLine[],
  paragraphs: readonly Measured[],
  rule: FitRule,
  cut: { readonly sizeMm: number; readonly lostLines: number },
): FittedText => {
  const heightEm = heightOf(lines, paragraphs, rule);
  const sizeMm = heightEm === 0 ? cut.sizeMm : Math.min(cut.sizeMm, rule.heightMm / heightEm);
  return { sizeMm, lines, lostLines: cut.lostLines };
};

const heightOf = (lines: readonly FittedLine[], paragraphs: readonly Measured[], rule: FitRule): number => {
  const rows = lines.map((line) => ({
    ...line,
    rightToLeft: paragraphs[line.paragraph]?.shaped.direction === 'rtl',
  }));
  return stackLines(rows, rule.leading).heightEm;
};

const withDots = (shaped: ShapedText, line: BrokenLine, limitEm: number): BrokenLine => {
  const graphemes = [...GRAPHEMES.segment(shaped.text.slice(line.start, line.end))];
  const ends = [...graphemes.map(({ index }) => line.start + index), line.end];
  for (const end of ends.toReversed()) {
    const dotted = shaped.line(line.start, end, '…');
    if (dotted.widthEm <= limitEm || end === line.start)
      return { ...dotted, start: line.start, end, mark: '…' };
  }
  return line;
};
