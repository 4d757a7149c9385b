import { z } from 'zod';
import { BADGE_ORDERS, badgeSelection } from './badge-selection.ts';
import { DESK_STAFF, forRoles } from './procedure.ts';

/** Many badges that were asked for at once, and how far they are. */
export const printBatch = z.object({
  id: z.string(),
  askedAt: z.iso.datetime(),
  printerName: z.string(),
  /** The name of whoever takes the badges for all; empty where everybody takes their own. */
  takenBy: z.string(),
  /** Badges are still being put in the queue. */
  isFilling: z.boolean(),
  /** How many jobs there are of it, and how they stand. */
  jobs: z.number().int(),
  waiting: z.number().int(),
  printed: z.number().int(),
  failed: z.number().int(),
  /** Nobody knows whether they came out. */
  unknown: z.number().int(),
  cancelled: z.number().int(),
  /** Had a badge, or one was under way: not printed again. */
  already: z.number().int(),
  /** Get no badge: cancelled, blocked, not confirmed, or of a category without badges. */
  leftOut: z.number().int(),
});
export type PrintBatch = z.infer<typeof printBatch>;

export const bulkPrinting = {
  /** Puts the badges of a selection in the queue, without check-in, behind those of guests who stand at the desk. */
  start: forRoles(DESK_STAFF)
    .input(
      z.object({
        selection: badgeSelection,
        order: z.enum(BADGE_ORDERS).default('name'),
        /** Empty: the printer that is the default. */
        printerId: z.string().default(''),
        /** Who takes the badges for all of them: it is written down for each, also of badges printed before. */
        takenBy: z.string().default(''),
      }),
    )
    .output(printBatch),
  /** The latest, newest first. */
  list: forRoles(DESK_STAFF)
    .input(z.object({ limit: z.number().int().min(1).max(50) }))
    .output(z.array(printBatch)),
  /** Takes off what has not gone out. */
  cancel: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string() }))
    .output(printBatch),
};
