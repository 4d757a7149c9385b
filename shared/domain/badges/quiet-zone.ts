import { type Box, grown, isInside, overlaps } from './box.ts';
import type { BadgeProblem, DisplayItem } from './display-list.ts';
import { inkBox } from './ink-box.ts';

// Camera readers need about two modules of white, hand scanners four: half of what is asked is alarming.
const ALARMING_SHARE = 0.5;

/** Finds what stands so near to a code that a scanner may not see where the code ends. */
export const crowdedQrs = (items: readonly DisplayItem[]): readonly BadgeProblem[] =>
  items
    .filter((item) => item.kind === 'qr')
    .flatMap((qr) => {
      const square = { x: qr.xMm, y: qr.yMm, w: qr.sizeMm, h: qr.sizeMm };
      const zone = grown(square, qr.quietMm * ALARMING_SHARE);
      const place = items.indexOf(qr);
      const crowding = items.filter(
        (item, at) =>
          item !== qr &&
          leavesInk(item) &&
          overlaps(inkBox(item), zone) &&
          !isFrameAround(item, zone) &&
          !(at < place && isGround(item, zone)),
      );
      return [...new Set(crowding.map(({ element }) => element))].map(
        (crowdedBy): BadgeProblem => ({ kind: 'quiet-zone', element: qr.element, crowdedBy }),
      );
    });

const leavesInk = (item: DisplayItem): boolean =>
  item.kind !== 'rect' || item.stroke !== null || !isWhite(item.fill);

const isWhite = (fill: string | null): boolean => fill === null || fill.toUpperCase() === '#FFFFFF';

/** A line around the whole of it, as around a card, that has nothing inside. */
const isFrameAround = (item: DisplayItem, zone: Box): boolean =>
  item.kind === 'rect' && isWhite(item.fill) && isInside(zone, grown(inkBox(item), -item.strokeMm / 2));

/** A picture or colour that lies under the whole of it: the white of the code is drawn over it. */
const isGround = (item: DisplayItem, zone: Box): boolean =>
  (item.kind === 'image' || item.kind === 'rect') && isInside(zone, inkBox(item));
