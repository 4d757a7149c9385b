import { z } from 'zod';

/** A number that may be written as text, as in "5.00". */
export const looseNumber = z
  .union([z.number(), z.string().regex(/^\s*-?\d+(?:[.,]\d+)?\s*$/)])
  .transform((value) => (typeof value === 'number' ? value : Number(value.replace(',', '.'))))
  .refine(Number.isFinite);

/** A text that may be left out or null. */
export const looseText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** A yes or no that may be left out or null. */
export const looseFlag = z
  .boolean()
  .nullish()
  .transform((flag) => flag === true);

/** The number within bounds, so that a slip of another program does not make a layout unreadable. */
export const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** Hundredths of a millimetre are finer than any printer. */
export const rounded = (value: number): number => {
  const hundredths = Math.round(value * 100) / 100;
  return hundredths === 0 ? 0 : hundredths;
};

/** Red, green and blue, each 0 to 255, as `#rrggbb`. */
export const hexColour = (parts: readonly number[]): string =>
  `#${[0, 1, 2]
    .map((at) =>
      Math.round(within(parts[at] ?? 0, [0, 255]))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
