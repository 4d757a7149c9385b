import { z } from 'zod';

const lengthMm = z.number().min(0).max(1000);

/** Several badges on one sheet, filled row by row. */
export const badgeSheetSchema = z.object({
  paper: z.enum(['A4', 'Letter']),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  columns: z.number().int().min(1).max(20),
  rows: z.number().int().min(1).max(40),
  /** Where the first badge begins; null sets all of them in the middle of the sheet. */
  marginsMm: z.object({ top: lengthMm, left: lengthMm }).nullable().default(null),
  gapsMm: z.object({ x: lengthMm, y: lengthMm }).default({ x: 0, y: 0 }),
  /** Marks outside of the badges that say where to cut. */
  cropMarks: z.boolean().default(false),
});
