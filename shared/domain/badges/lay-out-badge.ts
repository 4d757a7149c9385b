import type { BadgeFacts } from './badge-facts.ts';
import type { BadgeElement, BadgeLayout } from './badge-layout.ts';
import { pieceSizeOf } from './badge-paper.ts';
import type { DisplayItem, DisplayList } from './display-list.ts';
import { foldDashes } from './fold-dashes.ts';
import { layOutSide } from './lay-out-side.ts';
import { movedItem, turnedAround } from './move-items.ts';
import type { BadgeTools } from './text-shaper.ts';

/** A badge as its pages come out of the printer. A badge that is folded has both sides on the front page. */
export interface BadgeSides {
  readonly front: DisplayList;
  readonly back: DisplayList | null;
}

const NOTHING_TO_SAY = { texts: [], missing: [], problems: [] };

/** Decides where everything on both sides of one badge goes. Knows no file, no printer and no clock. */
export const layOutSides = (layout: BadgeLayout, facts: BadgeFacts, tools: BadgeTools): BadgeSides => {
  const front = layOutSide(layout.elements, { layout, facts }, tools);
  const elements = backElements(layout);
  const laidOut = elements && layOutSide(elements, { layout, facts }, tools);
  // What is the front again has been told of already.
  const back = laidOut && layout.back?.kind === 'same' ? { ...laidOut, ...NOTHING_TO_SAY } : laidOut;
  if (layout.fold !== null) return { front: folded(front, back, layout), back: null };
  if (back === null || layout.flip === 'sideways') return { front, back };
  return { front, back: { ...back, items: back.items.map((item) => turnedAround(item, layout.page)) } };
};

/** What a side of paper shows where only one is printed, such as by a label printer. */
export const layOutBadge = (layout: BadgeLayout, facts: BadgeFacts, tools: BadgeTools): DisplayList =>
  layOutSides(layout, facts, tools).front;

/** What is to be said of a badge as a whole, whichever side it is on. */
export const joinedSides = ({ front, back }: BadgeSides): Omit<DisplayList, 'items'> => {
  const { items: _, ...report } = front;
  if (back === null) return report;
  return {
    ...report,
    texts: [...front.texts, ...back.texts],
    missing: [...new Set([...front.missing, ...back.missing])],
    problems: [...front.problems, ...back.problems],
  };
};

const backElements = ({ back, elements }: BadgeLayout): readonly BadgeElement[] | null =>
  back && (back.kind === 'same' ? elements : back.elements);

/** Both sides on one paper. Over the top or bottom edge the back stands on its head. */
const folded = (front: DisplayList, back: DisplayList | null, layout: BadgeLayout): DisplayList => {
  const { page, fold } = layout;
  const { widthMm, heightMm } = page;
  const frontAt = { xMm: fold === 'left-edge' ? widthMm : 0, yMm: fold === 'top-edge' ? heightMm : 0 };
  const backAt = { xMm: fold === 'right-edge' ? widthMm : 0, yMm: fold === 'bottom-edge' ? heightMm : 0 };
  const isUpsideDown = fold === 'top-edge' || fold === 'bottom-edge';
  const backItem = (item: DisplayItem): DisplayItem =>
    movedItem(isUpsideDown ? turnedAround(item, page) : item, backAt);
  return {
    ...front,
    ...(back === null ? {} : joinedSides({ front, back })),
    page: pieceSizeOf(layout),
    items: [
      ...front.items.map((item) => movedItem(item, frontAt)),
      ...(back?.items ?? []).map(backItem),
      ...(layout.foldMarks ? foldDashes(layout) : []),
    ],
  };
};
