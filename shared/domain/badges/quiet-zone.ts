import { assertNever } from '../closed.ts';
import { type Box, grown, overlaps } from './box.ts';
import type { BadgeProblem, DisplayItem, QrItem } from './display-list.ts';

// Camera readers need about two modules of white, hand scanners four: half of what is asked is alarming.
const ALARMING_SHARE = 0.5;

/** Finds what stands so near to a code that a scanner may not see where the code ends. */
export const crowdedQrs = (items: readonly DisplayItem[]): readonly BadgeProblem[] =>
  items
    .filter((item) => item.kind === 'qr')
    .flatMap((qr) => {
      const square = { x: qr.xMm, y: qr.yMm, w: qr.sizeMm, h: qr.sizeMm };
      const zone = grown(square, qr.quietMm * ALARMING_SHARE);
      const crowding = items.filter((item) => item !== qr && leavesInk(item) && overlaps(inkBox(item), zone));
      return [...new Set(crowding.map(({ element }) => element))].map(
        (crowdedBy): BadgeProblem => ({ kind: 'quiet-zone', element: qr.element, crowdedBy }),
      );
    });

const leavesInk = (item: DisplayItem): boolean =>
  item.kind !== 'rect' || item.stroke !== null || !isWhite(item.fill);

const isWhite = (fill: string | null): boolean => fill === null || fill.toUpperCase() === '#FFFFFF';

const inkBox = (item: DisplayItem): Box => {
  switch (item.kind) {
    case 'glyphs':
      return { x: item.xMm, y: item.baselineMm - item.sizeMm * 0.7, w: item.widthMm, h: item.sizeMm * 0.9 };
    case 'qr':
      return qrBox(item);
    case 'image':
    case 'rect':
      return { x: item.xMm, y: item.yMm, w: item.widthMm, h: item.heightMm };
    case 'line': {
      const [x1, y1] = item.fromMm;
      const [x2, y2] = item.toMm;
      return { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x1 - x2), h: Math.abs(y1 - y2) };
    }
    default:
      return assertNever(item);
  }
};

const qrBox = ({ xMm, yMm, sizeMm }: QrItem): Box => ({ x: xMm, y: yMm, w: sizeMm, h: sizeMm });
