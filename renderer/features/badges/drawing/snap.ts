import type { Box } from '../../../../shared/domain/badges/box.ts';

/** Lines on which something may come to lie, in millimetres. */
export interface SnapLines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** What a box came to lie on. */
export interface Snapped {
  readonly box: Box;
  /** Lines to be shown. Of the grid none is: it is everywhere. */
  readonly onX: readonly number[];
  readonly onY: readonly number[];
}

/** Which edges of a box the hand moves. Moving a whole box moves all of them. */
export interface Grip {
  readonly left: boolean;
  readonly right: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
}

export const WHOLE: Grip = { left: true, right: true, top: true, bottom: true };

const GRID_MM = 1;

/** Edges and middles of the page and of other boxes. */
export const snapLines = (
  page: { readonly widthMm: number; readonly heightMm: number },
  others: readonly Box[],
): SnapLines => {
  const boxes = [{ x: 0, y: 0, w: page.widthMm, h: page.heightMm }, ...others];
  return {
    x: boxes.flatMap(({ x, w }) => [x, x + w / 2, x + w]),
    y: boxes.flatMap(({ y, h }) => [y, y + h / 2, y + h]),
  };
};

interface Shift {
  readonly by: number;
  readonly on: readonly number[];
}

/** The smallest shift that brings one of the places onto a line within reach; without one, onto the grid. */
const shiftOf = (places: readonly number[], lines: readonly number[], reachMm: number): Shift => {
  const near = places
    .flatMap((from) => lines.map((line) => ({ by: line - from, line })))
    .filter(({ by }) => Math.abs(by) <= reachMm)
    .toSorted((one, other) => Math.abs(one.by) - Math.abs(other.by));
  const [best] = near;
  if (best === undefined) {
    const [first = 0] = places;
    return { by: Math.round(first / GRID_MM) * GRID_MM - first, on: [] };
  }
  const also = near.filter(({ by }) => Math.abs(by - best.by) < 0.01).map(({ line }) => line);
  return { by: best.by, on: [...new Set(also)] };
};

const movedPlaces = (
  start: number,
  size: number,
  [first, last]: readonly [boolean, boolean],
): readonly number[] => {
  if (first && last) return [start, start + size / 2, start + size];
  return first ? [start] : last ? [start + size] : [];
};

/** Lets a box that is moved, or one whose edges are, come to lie on a line that is near, or on the grid. */
export const snap = (box: Box, grip: Grip, lines: SnapLines, reachMm: number): Snapped => {
  const across = movedPlaces(box.x, box.w, [grip.left, grip.right]);
  const down = movedPlaces(box.y, box.h, [grip.top, grip.bottom]);
  const x = across.length === 0 ? NONE : shiftOf(across, lines.x, reachMm);
  const y = down.length === 0 ? NONE : shiftOf(down, lines.y, reachMm);
  return { box: pulled(box, grip, x.by, y.by), onX: x.on, onY: y.on };
};

const NONE: Shift = { by: 0, on: [] };

/** The box after its gripped edges went so far; an edge does not go past the other one. */
export const pulled = ({ x, y, w, h }: Box, grip: Grip, byX: number, byY: number): Box => {
  const across = pulledSide(x, w, [grip.left, grip.right], byX);
  const down = pulledSide(y, h, [grip.top, grip.bottom], byY);
  return { x: across.start, w: across.size, y: down.start, h: down.size };
};

const pulledSide = (start: number, size: number, [first, last]: readonly [boolean, boolean], by: number) => {
  if (first && last) return { start: start + by, size };
  if (first) {
    const most = Math.min(by, size);
    return { start: start + most, size: size - most };
  }
  return { start, size: last ? Math.max(0, size + by) : size };
};
