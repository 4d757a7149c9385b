/** A closed outline in millimetres. */
export type Loop = readonly (readonly [number, number])[];

const WHITE_MARGIN_MM = 5;

/** Fills straight outlines by the even-odd rule into the pixels that jsQR reads, with white around. */
export const rasterLoops = (loops: readonly Loop[], dotsPerMm: number) => {
  const corners = loops.flat();
  const left = Math.min(...corners.map(([x]) => x)) - WHITE_MARGIN_MM;
  const top = Math.min(...corners.map(([, y]) => y)) - WHITE_MARGIN_MM;
  const width = Math.ceil((Math.max(...corners.map(([x]) => x)) + WHITE_MARGIN_MM - left) * dotsPerMm);
  const height = Math.ceil((Math.max(...corners.map(([, y]) => y)) + WHITE_MARGIN_MM - top) * dotsPerMm);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < height; row += 1) {
    const crossings = crossingsAt(loops, top + (row + 0.5) / dotsPerMm).map(
      (x) => row * width + Math.round((x - left) * dotsPerMm),
    );
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      data.subarray((crossings[at] ?? 0) * 4, (crossings[at + 1] ?? 0) * 4).fill(0);
    }
  }
  // jsQR looks at the colours only, so it does no harm that black is also see-through.
  return { data, width, height };
};

const crossingsAt = (loops: readonly Loop[], y: number): readonly number[] =>
  loops
    .flatMap((loop) =>
      loop.flatMap(([x1, y1], at) => {
        const [x2, y2] = loop[(at + 1) % loop.length] ?? [x1, y1];
        const isCrossed = y1 <= y !== y2 <= y;
        return isCrossed ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
      }),
    )
    .toSorted((a, b) => a - b);
