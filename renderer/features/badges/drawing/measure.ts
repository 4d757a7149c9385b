/** A number with its unit, `38 pt` or `38,5 pt`; null for what is none. */
export const readMeasure = (typed: string): number | null => {
  const number = /^\s*(-?\d+(?:[.,]\d+)?)\s*\p{L}*°?\s*$/u.exec(typed)?.[1];
  return number === undefined ? null : Number(number.replace(',', '.'));
};

/** The nearest number that is allowed. */
export const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
