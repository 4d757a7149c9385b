import type { z } from 'zod';
import type { badgeSheetSchema } from './badge-sheet.ts';

/** Width and height in millimetres. */
export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What a layout is for. Name tents stand on tables, signs hang at doors, certificates say who was there. */
export const LAYOUT_KINDS = ['badge', 'tent', 'sign', 'certificate'] as const;

/** Papers that sheets are cut from, upright. */
const SHEET_PAPERS = {
  A4: { widthMm: 210, heightMm: 297 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
} as const satisfies Record<string, PaperSize>;

/**
 * At which edge of the front the back hangs on. Over the top or bottom edge the back is printed upside down, so
 * that it stands upright when folded.
 */
export const FOLD_EDGES = ['top-edge', 'bottom-edge', 'left-edge', 'right-edge'] as const;

/** As much of a layout as decides on how large a paper it is printed. */
export interface PaperNeeds {
  readonly page: PaperSize;
  readonly fold: (typeof FOLD_EDGES)[number] | null;
  readonly sheet: Pick<z.output<typeof badgeSheetSchema>, 'paper' | 'orientation'> | null;
}

/** One badge before it is folded, cut out of its sheet. */
export const pieceSizeOf = ({ page, fold }: PaperNeeds): PaperSize => {
  const { widthMm, heightMm } = page;
  if (fold === 'top-edge' || fold === 'bottom-edge') return { widthMm, heightMm: 2 * heightMm };
  return fold === null ? { widthMm, heightMm } : { widthMm: 2 * widthMm, heightMm };
};

/** The paper that goes through the printer. */
export const paperSizeOf = (needs: PaperNeeds): PaperSize => {
  if (needs.sheet === null) return pieceSizeOf(needs);
  const { widthMm, heightMm } = SHEET_PAPERS[needs.sheet.paper];
  return needs.sheet.orientation === 'portrait'
    ? { widthMm, heightMm }
    : { widthMm: heightMm, heightMm: widthMm };
};
