const STEPS_MM = [1, 2, 5, 10, 20, 50, 100, 200];
/** Numbers closer together than this run into each other. */
const LEAST_PX = 26;

/** The millimetres at which a ruler has a number, along a side of this length. */
export const rulerMarks = (lengthMm: number, pxPerMm: number): readonly number[] => {
  const step = STEPS_MM.find((mm) => mm * pxPerMm >= LEAST_PX) ?? 500;
  return Array.from({ length: Math.floor(lengthMm / step + 1e-6) + 1 }, (_, at) => at * step);
};
