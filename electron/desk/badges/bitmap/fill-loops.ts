import { type Bitmap, setDot } from '../../ports/bitmap.ts';
import type { Loops } from './path.ts';

/** Each row of dots is crossed so often; more makes slanted edges truer and drawing slower. */
const CROSSINGS_A_ROW = 4;

interface Edge {
  /** The crossings, counted from the top of the page, from the first to before the last. */
  readonly first: number;
  readonly last: number;
  readonly winding: 1 | -1;
  readonly slope: number;
  x: number;
}

/**
 * Fills loops by the non-zero rule. A dot is taken where at least half of it lies inside, so that thin strokes
 * keep their weight and equal letters their look.
 */
export const fillLoops = (bitmap: Bitmap, loops: Loops, isBlack: boolean): void => {
  const edges = edgesOf(loops, bitmap.heightDots);
  const [top] = edges;
  if (top === undefined) return;
  const reach = reachOf(loops, bitmap.widthDots);
  const cover = new Float64Array(bitmap.widthDots + 2);
  const last = edges.reduce((most, edge) => Math.max(most, edge.last), 0);
  const active: Edge[] = [];
  let next = 0;
  for (let row = Math.floor(top.first / CROSSINGS_A_ROW); row * CROSSINGS_A_ROW < last; row += 1) {
    const from = row * CROSSINGS_A_ROW;
    for (let crossing = from; crossing < from + CROSSINGS_A_ROW; crossing += 1) {
      dropEnded(active, crossing);
      for (let edge = edges[next]; edge !== undefined && edge.first <= crossing; edge = edges[next]) {
        active.push(edge);
        next += 1;
      }
      coverSpans(cover, active, bitmap.widthDots);
    }
    takeRow(bitmap, row, { cover, isBlack, ...reach });
  }
};

/** In place, as this happens thousands of times a page. */
const dropEnded = (active: Edge[], crossing: number): void => {
  let kept = 0;
  for (const edge of active) {
    if (edge.last <= crossing) continue;
    active[kept] = edge;
    kept += 1;
  }
  active.length = kept;
};

const edgesOf = (loops: Loops, heightDots: number): Edge[] => {
  const edges: Edge[] = [];
  for (const loop of loops) {
    for (let at = 0; at < loop.length; at += 2) {
      const to = at + 2 < loop.length ? at + 2 : 0;
      const edge = edgeOf(loop[at] ?? 0, loop[at + 1] ?? 0, loop[to] ?? 0, loop[to + 1] ?? 0, heightDots);
      if (edge !== null) edges.push(edge);
    }
  }
  return edges.sort((one, other) => one.first - other.first);
};

const edgeOf = (x1: number, y1: number, x2: number, y2: number, heightDots: number): Edge | null => {
  const isDown = y1 < y2;
  const [topX, topY, bottomX, bottomY] = isDown ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
  // A crossing lies in the middle of its strip.
  const first = Math.max(0, Math.ceil(topY * CROSSINGS_A_ROW - 0.5));
  const last = Math.min(heightDots * CROSSINGS_A_ROW, Math.ceil(bottomY * CROSSINGS_A_ROW - 0.5));
  if (first >= last) return null;
  const slope = (bottomX - topX) / (bottomY - topY) / CROSSINGS_A_ROW;
  const x = topX + (first + 0.5 - topY * CROSSINGS_A_ROW) * slope;
  return { first, last, winding: isDown ? 1 : -1, slope, x };
};

/** Adds the stretches inside at one crossing, as rises and falls whose running sum is the cover. */
const coverSpans = (cover: Float64Array, active: Edge[], width: number): void => {
  sortByX(active);
  let winding = 0;
  for (const edge of active) {
    const before = winding;
    winding += edge.winding;
    if (before === 0) step(cover, edge.x, width, 1);
    else if (winding === 0) step(cover, edge.x, width, -1);
    edge.x += edge.slope;
  }
};

/** They were in order at the crossing before, or nearly so. */
const sortByX = (edges: Edge[]): void => {
  for (let at = 1; at < edges.length; at += 1) {
    const edge = edges[at];
    if (edge === undefined) return;
    let to = at;
    for (let left = edges[to - 1]; left !== undefined && left.x > edge.x; left = edges[to - 1]) {
      edges[to] = left;
      to -= 1;
    }
    edges[to] = edge;
  }
};

const step = (cover: Float64Array, x: number, width: number, by: 1 | -1): void => {
  const inside = Math.min(Math.max(x, 0), width);
  const dot = Math.floor(inside);
  const part = inside - dot;
  cover[dot] = (cover[dot] ?? 0) + by * (1 - part);
  cover[dot + 1] = (cover[dot + 1] ?? 0) + by * part;
};

/** Half of the crossings, less what rounding may have eaten. */
const HALF = CROSSINGS_A_ROW / 2 - 1e-9;

interface Taking {
  readonly cover: Float64Array;
  readonly isBlack: boolean;
  readonly left: number;
  readonly right: number;
}

const takeRow = (bitmap: Bitmap, row: number, { cover, isBlack, left, right }: Taking): void => {
  let sum = 0;
  for (let x = left; x < right; x += 1) {
    sum += cover[x] ?? 0;
    if (sum >= HALF) setDot(bitmap, x, row, isBlack);
  }
  cover.fill(0, left, right + 2);
};

/** The columns that the loops touch, on the page. */
const reachOf = (loops: Loops, widthDots: number): { readonly left: number; readonly right: number } => {
  let [left, right] = [widthDots, 0];
  for (const loop of loops) {
    for (let at = 0; at < loop.length; at += 2) {
      left = Math.min(left, loop[at] ?? left);
      right = Math.max(right, loop[at] ?? right);
    }
  }
  return { left: Math.max(0, Math.floor(left)), right: Math.min(widthDots, Math.ceil(right)) };
};
