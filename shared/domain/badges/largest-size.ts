const STEP_MM = 0.05;

/** The largest size between two at which something fits, to a twentieth of a millimetre; `undefined` where none does. */
export const largestSize = (
  { sizeMm, minSizeMm }: { readonly sizeMm: number; readonly minSizeMm: number },
  fits: (sizeMm: number) => boolean,
): number | undefined => {
  if (fits(sizeMm)) return sizeMm;
  if (!fits(minSizeMm)) return undefined;
  let steps = Math.floor((sizeMm - minSizeMm) / STEP_MM);
  let good = 0;
  while (steps - good > 1) {
    const middle = Math.floor((good + steps) / 2);
    if (fits(minSizeMm + middle * STEP_MM)) good = middle;
    else steps = middle;
  }
  return minSizeMm + good * STEP_MM;
};
