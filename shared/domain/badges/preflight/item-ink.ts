import { assertNever } from '../../closed.ts';
import { PAPER, readableOn } from '../badge-colours.ts';
import { type Box, grown } from '../box.ts';
import type { DisplayItem, LineItem, QrItem, RectItem } from '../display-list.ts';
import { inkBox } from '../ink-box.ts';

type Shade = 'dark' | 'light';

/** What an item leaves on paper that knows black and white only. */
export interface Ink {
  readonly box: Box;
  /** Null where the item prints nothing. */
  readonly at: (xMm: number, yMm: number) => Shade | null;
}

/** The ink of an item, or null for one that leaves none. `isOver`: it lies over the code that is looked at. */
export const inkOf = (item: DisplayItem, isOver: boolean): Ink | null => {
  const box = inkBox(item);
  switch (item.kind) {
    case 'qr':
      return { box, at: moduleInk(item) };
    case 'rect':
      return { box: grown(box, item.strokeMm / 2), at: rectInk(item, box) };
    case 'image':
      // What lies under a code cannot be known without decoding it: `crowded-code` tells of it.
      return isOver ? { box, at: (x, y) => (depthIn(box, x, y) >= 0 ? 'dark' : null) } : null;
    case 'glyphs': {
      const shade = shadeOf(item.colour);
      return { box, at: (x, y) => (depthIn(box, x, y) >= 0 ? shade : null) };
    }
    case 'line':
      return { box: grown(box, item.strokeMm / 2), at: lineInk(item) };
    default:
      return assertNever(item);
  }
};

/** What prints dark where nothing but black and white is printed. */
const shadeOf = (colour: string): Shade => (readableOn(colour) === PAPER ? 'dark' : 'light');

const moduleInk = ({ xMm, yMm, sizeMm, rows, colour }: QrItem): Ink['at'] => {
  const shade = shadeOf(colour);
  const perMm = rows.length / sizeMm;
  return (x, y) =>
    rows[Math.floor((y - yMm) * perMm)]?.[Math.floor((x - xMm) * perMm)] === '1' ? shade : null;
};

const rectInk = ({ fill, stroke, strokeMm }: RectItem, box: Box): Ink['at'] => {
  const inner = fill === null ? null : shadeOf(fill);
  const outer = stroke === null ? null : shadeOf(stroke);
  return (x, y) => {
    const depth = depthIn(box, x, y);
    if (outer !== null && Math.abs(depth) <= strokeMm / 2) return outer;
    return depth >= 0 ? inner : null;
  };
};

const lineInk = ({ fromMm: [x1, y1], toMm: [x2, y2], stroke, strokeMm }: LineItem): Ink['at'] => {
  const shade = shadeOf(stroke);
  const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  return (x, y) => {
    const share = lengthSquared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / lengthSquared;
    const at = Math.min(1, Math.max(0, share));
    const distance = Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1));
    return distance <= strokeMm / 2 ? shade : null;
  };
};

/** How far inside of a box a point lies; negative outside. */
const depthIn = ({ x: left, y: top, w, h }: Box, x: number, y: number): number =>
  Math.min(x - left, left + w - x, y - top, top + h - y);
