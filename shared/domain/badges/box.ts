/** A rectangle on the page, in millimetres from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The same box on a page seen in a mirror. */
export const mirrored = (box: Box, pageWidthMm: number): Box => ({ ...box, x: pageWidthMm - box.x - box.w });

/** Whether two boxes share more than an edge. */
export const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.w &&
  other.x < one.x + one.w &&
  one.y < other.y + other.h &&
  other.y < one.y + one.h;

/** The box with a margin around it. */
export const grown = (box: Box, marginMm: number): Box => ({
  x: box.x - marginMm,
  y: box.y - marginMm,
  w: box.w + 2 * marginMm,
  h: box.h + 2 * marginMm,
});

/** Whether the inner box lies wholly within the outer one. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;
