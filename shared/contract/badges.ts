import { z } from 'zod';
import { forRoles, STAFF } from './procedure.ts';

export const badges = {
  /** The badge as it would print, as SVG. */
  preview: forRoles(STAFF)
    .input(z.object({ attendeeId: z.string(), layout: z.string().optional() }))
    .output(z.object({ svg: z.string(), widthMm: z.number(), heightMm: z.number(), missing: z.array(z.string()) })),
  /** The badge as a PDF, in base64. */
  pdf: forRoles(STAFF, ['window', 'integration'])
    .route({ method: 'GET', path: '/badges/{attendeeId}' })
    .input(z.object({ attendeeId: z.string(), layout: z.string().optional() }))
    .output(z.object({ base64: z.string(), fileName: z.string() })),
};
