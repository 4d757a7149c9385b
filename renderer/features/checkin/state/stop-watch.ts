const KEPT = 30;

/** The last measured times from the end of a scan to its verdict on the screen, in milliseconds. */
export type Timings = readonly number[];

export const withTiming = (timings: Timings, tookMs: number): Timings => [tookMs, ...timings].slice(0, KEPT);

/** The middle one: a single slow scan does not change it. Null before the first. */
export const typicalMs = (timings: Timings): number | null => {
  const ordered = timings.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? null;
};
