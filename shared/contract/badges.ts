import { z } from 'zod';
import { badgeDrawing } from './badge-drawing.ts';
import { badgeFiles } from './badge-files.ts';
import { badgeLayouts } from './badge-layouts.ts';
import { DESK_STAFF, forRoles, STAFF } from './procedure.ts';

/** The person's id, or a code that is theirs alone. Without a layout, that of the category or the default printer. */
const badgeInput = z.object({ attendeeId: z.string(), layout: z.string().optional() });

/** What is printed, as SVG. A back that is folded onto the front is drawn with it. */
export const badgePreview = z.object({
  svg: z.string(),
  /** The back on a page of its own; null where there is none. */
  backSvg: z.string().nullable(),
  widthMm: z.number(),
  heightMm: z.number(),
  /** Characters that no font has. */
  missing: z.array(z.string()),
});

export const pdfFile = z.object({ base64: z.string(), fileName: z.string() });

export const badges = {
  /** The badge as it would print, as SVG. */
  preview: forRoles(STAFF).input(badgeInput).output(badgePreview),
  /** The badge as a PDF, in base64: one that lets somebody in, and so for those who print badges. */
  pdf: forRoles(DESK_STAFF, ['window', 'integration'])
    .route({ method: 'GET', path: '/badges/{attendeeId}' })
    .input(badgeInput)
    .output(pdfFile),
  ...badgeLayouts,
  ...badgeDrawing,
  ...badgeFiles,
};
