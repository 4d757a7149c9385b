import type { SheetBox, SheetText } from '../../../../shared/domain/badges/sheet-page.ts';

export const PAGE = { widthMm: 210, heightMm: 297 } as const;
export const MARGIN_MM = 16;
export const INNER_MM = PAGE.widthMm - 2 * MARGIN_MM;

const INK = '#0F1F1D';
export const GREY = '#566764';

/** Words at a place; what is not said is small, medium and black, on one line. */
export const words = (
  place: Pick<SheetText, 'x' | 'y' | 'w' | 'h' | 'text'> & Partial<SheetText>,
): SheetText => ({
  sizePt: 10.5,
  weight: 'medium',
  align: 'start',
  maxLines: 1,
  colour: INK,
  ...place,
});

/** A line across the page, or across a part of it. */
export const line = (y: number, x = MARGIN_MM, w = INNER_MM): SheetBox => ({
  x,
  y,
  w,
  h: 0,
  strokeMm: 0.25,
  fill: null,
});

/** Parts as one line: what is empty, or was said already, is left out. */
export const joined = (parts: readonly string[], between = ', '): string =>
  [...new Set(parts)].filter((part) => part !== '').join(between);

/** The name of a file out of the words of its title, safe on every system. */
export const fileNameOf = (...parts: readonly string[]): string =>
  `${joined(parts, '-')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}.pdf`;
