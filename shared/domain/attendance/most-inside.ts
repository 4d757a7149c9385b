/** From when until when somebody was inside; an empty end is none. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** How many were inside at once, at the most. Who leaves at the moment at which another comes makes room first. */
export const mostInside = (spans: readonly Span[]): number => {
  const steps = spans
    .flatMap(({ from, until }): (readonly [string, number])[] =>
      until === ''
        ? [[from, 1]]
        : [
            [from, 1],
            [until, -1],
          ],
    )
    .sort(([a, one], [b, other]) => (a === b ? one - other : a < b ? -1 : 1));
  let inside = 0;
  let most = 0;
  for (const [, step] of steps) {
    inside += step;
    most = Math.max(most, inside);
  }
  return most;
};
