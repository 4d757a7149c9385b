import { type BrokenLine, balanceLines, breakLines, type Measured } from './break-lines.ts';
import { cutLines } from './cut-lines.ts';
import type { FitRule, FittedText } from './fit-rule.ts';
import { largestSize } from './largest-size.ts';
import { stackLines } from './stack-lines.ts';

interface Attempt {
  readonly sizeMm: number;
  readonly divides: boolean;
}

// One more line has to win this much size, or the name looks torn apart for nothing.
const WORTH_A_LINE = 1.12;
// Below this share of the wanted size a long word is better divided.
const BETTER_DIVIDED = 0.45;

/** Finds the largest size at which the paragraphs fit, with lines of about the same length. */
export const fitText = (paragraphs: readonly Measured[], rule: FitRule): FittedText => {
  const whole = largestOfLines(paragraphs, rule, false);
  const wantsDivision = whole === undefined || whole < rule.sizeMm * BETTER_DIVIDED;
  const divided = wantsDivision ? largestOfLines(paragraphs, rule, true) : undefined;
  const attempt = better(whole, divided);
  if (attempt === undefined) return cutLines(paragraphs, rule);
  const breakRule = { limitEm: rule.widthMm / attempt.sizeMm, divides: attempt.divides };
  const lines = paragraphs.flatMap((each, paragraph) =>
    balanceLines(each, breakRule).map((line) => ({ ...line, paragraph })),
  );
  return { sizeMm: attempt.sizeMm, lines, lostLines: 0 };
};

const better = (whole: number | undefined, divided: number | undefined): Attempt | undefined => {
  if (divided !== undefined && divided > (whole ?? 0) * WORTH_A_LINE)
    return { sizeMm: divided, divides: true };
  return whole === undefined ? undefined : { sizeMm: whole, divides: false };
};

const largestOfLines = (
  paragraphs: readonly Measured[],
  rule: FitRule,
  divides: boolean,
): number | undefined => {
  let best: number | undefined;
  for (let maxLines = paragraphs.length; maxLines <= rule.maxLines; maxLines += 1) {
    const size = largestSize(rule, (sizeMm) =>
      fitsAt(paragraphs, { ...rule, maxLines }, { sizeMm, divides }),
    );
    if (size !== undefined && size > (best ?? 0) * WORTH_A_LINE) best = size;
    if (best === rule.sizeMm) break;
  }
  return best;
};

const fitsAt = (paragraphs: readonly Measured[], rule: FitRule, { sizeMm, divides }: Attempt): boolean => {
  const lines: (BrokenLine & { readonly rightToLeft: boolean })[] = [];
  for (const paragraph of paragraphs) {
    const broken = breakLines(paragraph, { limitEm: rule.widthMm / sizeMm, divides });
    if (broken === undefined) return false;
    const rightToLeft = paragraph.shaped.direction === 'rtl';
    for (const line of broken) lines.push({ ...line, rightToLeft });
    if (lines.length > rule.maxLines) return false;
  }
  return stackLines(lines, rule.leading).heightEm * sizeMm <= rule.heightMm;
};
