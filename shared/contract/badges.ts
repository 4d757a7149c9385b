import { z } from 'zod';
import { badgeDrawing } from './badge-drawing.ts';
import { badgeLayouts } from './badge-layouts.ts';
import { forRoles, STAFF } from './procedure.ts';

/** The person's id, or a code that is theirs alone. Without a layout, that of the category or the default printer. */
const badgeInput = z.object({ attendeeId: z.string(), layout: z.string().optional() });

export const badges = {
  /** The badge as it would print, as SVG. */
  preview: forRoles(STAFF)
    .input(badgeInput)
    .output(
      z.object({ svg: z.string(), widthMm: z.number(), heightMm: z.number(), missing: z.array(z.string()) }),
    ),
  /** The badge as a PDF, in base64. */
  pdf: forRoles(STAFF, ['window', 'integration'])
    .route({ method: 'GET', path: '/badges/{attendeeId}' })
    .input(badgeInput)
    .output(z.object({ base64: z.string(), fileName: z.string() })),
  ...badgeLayouts,
  ...badgeDrawing,
};
