import { z } from 'zod';
import { badgePreview, pdfFile } from './badges.ts';
import { DESK_STAFF, forRoles, STAFF } from './procedure.ts';

/** The activity's id, or the key that the organiser's own programme gives it. Without a layout, A4. */
const signInput = z.object({ activityId: z.string(), layout: z.string().optional() });

/** What is printed besides single badges: signs at doors, and files for many people. */
export const documents = {
  /** The sign at the door of an activity as it would print, as SVG. */
  signPreview: forRoles(STAFF).input(signInput).output(badgePreview),
  sign: forRoles(STAFF, ['window', 'integration'])
    .route({ method: 'GET', path: '/signs/{activityId}' })
    .input(signInput)
    .output(pdfFile),
  signs: forRoles(STAFF, ['window', 'integration'])
    .input(z.object({ activityIds: z.array(z.string()).min(1).max(500), layout: z.string().optional() }))
    .output(pdfFile),
  /**
   * Badges as many to a sheet as the layout says, name tents or certificates, in the order asked for; without
   * a layout, that of the default printer. Who never came gets no certificate, and is counted. Not for hosts: it is
   * printing badges, and the whole list with its codes.
   */
  people: forRoles(DESK_STAFF, ['window', 'integration'])
    .input(z.object({ attendeeIds: z.array(z.string()).min(1).max(2000), layout: z.string().optional() }))
    .output(pdfFile.extend({ leftOut: z.number().int() })),
};
