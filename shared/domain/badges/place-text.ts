import { INK } from './badge-colours.ts';
import type { Box } from './box.ts';
import type { Measured } from './break-lines.ts';
import type { GlyphsItem, Turn } from './display-list.ts';
import type { FittedText } from './fit-rule.ts';
import { stackLines } from './stack-lines.ts';

/** Where a fitted text goes. `toLeft` and `toTop` say how much of the room left over lies before it. */
export interface TextPlace {
  readonly element: string;
  readonly box: Box;
  readonly turn: Turn | null;
  readonly leading: number;
  readonly toLeft: number;
  readonly toTop: number;
  readonly colours: readonly string[];
}

export interface PlacedText {
  readonly items: readonly GlyphsItem[];
  readonly usedHeightMm: number;
}

/** Turns fitted lines into glyphs at their place on the page. */
export const placeText = (
  paragraphs: readonly Measured[],
  fitted: FittedText,
  place: TextPlace,
): PlacedText => {
  const lines = fitted.lines.flatMap((line) => {
    const shaped = paragraphs[line.paragraph]?.shaped;
    if (shaped === undefined) return [];
    return [
      {
        ...shaped.line(line.start, line.end, line.mark),
        rightToLeft: shaped.direction === 'rtl',
        colour: place.colours[line.paragraph] ?? INK,
      },
    ];
  });
  // Set as a whole, a line can be a hair wider than its words were one by one.
  const sizeMm = Math.min(
    fitted.sizeMm,
    ...lines.map(({ widthEm }) => (widthEm > 0 ? place.box.w / widthEm : fitted.sizeMm)),
  );
  const stack = stackLines(lines, place.leading);
  const usedHeightMm = stack.heightEm * sizeMm;
  const topMm = place.box.y + (place.box.h - usedHeightMm) * place.toTop;
  const items = lines.flatMap((line, at) => {
    let xMm = place.box.x + (place.box.w - line.widthEm * sizeMm) * place.toLeft;
    const baselineMm = topMm + (stack.baselinesEm[at] ?? 0) * sizeMm;
    return line.runs.map((run): GlyphsItem => {
      const startMm = xMm;
      const widthMm = run.widthEm * sizeMm;
      xMm += widthMm;
      const { element, turn } = place;
      return {
        kind: 'glyphs',
        element,
        turn,
        font: run.font,
        sizeMm,
        xMm: startMm,
        baselineMm,
        widthMm,
        colour: line.colour,
        glyphs: run.glyphs,
      };
    });
  });
  return { items, usedHeightMm };
};
