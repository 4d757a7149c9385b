import { printedColour } from './badge-colours.ts';
import { type BadgeFacts, fieldText } from './badge-facts.ts';
import type { BadgeLayout, TextElement, TextParagraph } from './badge-layout.ts';
import { fillTemplate } from './badge-template.ts';
import type { Box } from './box.ts';
import type { Measured } from './break-lines.ts';
import type { BadgeProblem, GlyphsItem, TextOutcome, Turn } from './display-list.ts';
import type { FitRule, FittedText } from './fit-rule.ts';
import { fitText } from './fit-text.ts';
import { placeText } from './place-text.ts';
import { piecesOf } from './text-pieces.ts';
import type { TextShaper } from './text-shaper.ts';
import { printable, type TextDirection } from './writing.ts';

export const MM_PER_PT = 25.4 / 72;

/** Where and for whom one text element is laid out. */
export interface TextTask {
  readonly element: TextElement;
  readonly box: Box;
  readonly turn: Turn | null;
  readonly direction: TextDirection;
  readonly facts: BadgeFacts;
  readonly layout: BadgeLayout;
}

export interface LaidOutText {
  readonly items: readonly GlyphsItem[];
  readonly usedHeightMm: number;
  readonly outcome: TextOutcome;
  readonly missing: readonly string[];
  readonly problems: readonly BadgeProblem[];
}

/** Fills the words of an element in, makes them fit, and sets them. */
export const layOutText = (task: TextTask, shaper: TextShaper): LaidOutText => {
  const { element, facts, layout } = task;
  const filled = element.paragraphs.map((paragraph) => ({
    paragraph,
    ...fillTemplate(paragraph.text, (field) => fieldText(field, facts, layout)),
  }));
  const said = filled
    .map((each) => ({ ...each, text: transformed(printable(each.text), element, layout.language) }))
    .filter(({ text }) => text !== '');
  const measured = said.map(({ paragraph, text }): Measured => {
    const shaped = shaper.open(text, { role: element.font, weight: weightOf(paragraph, facts) });
    return { shaped, pieces: piecesOf(shaped) };
  });
  const fitted = fitText(measured, fitRuleOf(task));
  const colours = said.map(({ paragraph }) => printedColour(paragraph.colour, facts.category.colour));
  const { items, usedHeightMm } = placeText(measured, fitted, { ...placeOf(task), colours });
  const missing = measured.flatMap(({ shaped }) => shaped.missing);
  const unknown = filled.flatMap(({ unknownFields }) => unknownFields);
  return {
    items,
    usedHeightMm,
    outcome: outcomeOf(element.id, measured, fitted),
    missing,
    problems: [
      ...unknown.map((field): BadgeProblem => ({ kind: 'unknown-field', element: element.id, field })),
      ...problemsOf(element, fitted, missing),
    ],
  };
};

const transformed = (text: string, { transform }: TextElement, language: string): string =>
  transform === 'upper' ? text.toLocaleUpperCase(language) : text;

const weightOf = ({ weight }: TextParagraph, facts: BadgeFacts): 'medium' | 'bold' => {
  if (weight !== 'bold-when-shared') return weight;
  return facts.townInBold ? 'bold' : 'medium';
};

const fitRuleOf = ({ element, box }: TextTask): FitRule => {
  const smallest = element.fit === 'shrink' ? Math.min(element.minSizePt, element.sizePt) : element.sizePt;
  return {
    widthMm: box.w,
    heightMm: box.h,
    sizeMm: element.sizePt * MM_PER_PT,
    minSizeMm: smallest * MM_PER_PT,
    maxLines:
      element.fit === 'cut' ? Math.min(element.maxLines, element.paragraphs.length) : element.maxLines,
    leading: element.leading,
  };
};

/** Which share of the room left over lies to the left of the line. */
const toLeftOf = (align: TextElement['align'], direction: TextDirection): number => {
  if (align === 'center') return 0.5;
  if (align === 'left' || align === 'right') return align === 'left' ? 0 : 1;
  return (align === 'start') === (direction === 'ltr') ? 0 : 1;
};

const placeOf = ({ element, box, turn, direction }: TextTask) => {
  return {
    element: element.id,
    box,
    turn,
    leading: element.leading,
    toLeft: toLeftOf(element.align, direction),
    toTop: { top: 0, middle: 0.5, bottom: 1 }[element.valign],
  };
};

const outcomeOf = (element: string, measured: readonly Measured[], fitted: FittedText): TextOutcome => ({
  element,
  sizePt: Math.round((fitted.sizeMm / MM_PER_PT) * 10) / 10,
  lines: fitted.lines.map(
    ({ paragraph, start, end, mark }) => (measured[paragraph]?.shaped.text.slice(start, end) ?? '') + mark,
  ),
});

const problemsOf = (
  element: TextElement,
  fitted: FittedText,
  missing: readonly string[],
): readonly BadgeProblem[] => {
  const problems: BadgeProblem[] = [];
  const sizePt = fitted.sizeMm / MM_PER_PT;
  const smallestPt = element.fit === 'shrink' ? Math.min(element.minSizePt, element.sizePt) : element.sizePt;
  if (missing.length > 0) problems.push({ kind: 'missing-glyphs', element: element.id, characters: missing });
  if (fitted.lostLines > 0)
    problems.push({ kind: 'overflow', element: element.id, lostLines: fitted.lostLines });
  if (sizePt < smallestPt - 0.05)
    problems.push({ kind: 'below-smallest', element: element.id, sizePt: Math.round(sizePt * 10) / 10 });
  return problems;
};
