import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { tapeRow } from './checkin.ts';
import { printJob } from './printing.ts';
import { forRoles } from './procedure.ts';

/** News that a desk pushes to its screens. */
export const notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scan'), row: tapeRow }),
  /** People changed; an empty list means that many did. */
  z.object({ kind: z.literal('attendees'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('print-job'), job: printJob }),
  z.object({ kind: z.literal('printers') }),
  /** A badge layout was drawn or removed, at this desk or another, or what one is used for (an empty id). */
  z.object({ kind: z.literal('badge-layout'), id: z.string() }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('event') }),
  z.object({ kind: z.literal('operators') }),
  /** Activities changed; an empty list means that many did. */
  z.object({ kind: z.literal('programme'), ids: z.array(z.string()) }),
  /** Places in these activities changed; an empty list means that many did. */
  z.object({ kind: z.literal('bookings'), activityIds: z.array(z.string()) }),
  /** Excuses, head counts or closings of a trip. */
  z.object({ kind: z.literal('trip'), activityId: z.string() }),
  z.object({ kind: z.literal('muster') }),
  /** A browser came in by a link, went, or somebody signed in there. */
  z.object({ kind: z.literal('screens') }),
  /** The search index is loaded. */
  z.object({ kind: z.literal('search-ready'), people: z.number().int() }),
]);
export type Notice = z.infer<typeof notice>;

/**
 * Numbered from 1 without gaps while the desk runs. `gap` says that numbers are missing here: ask again
 * for everything that is on the screen.
 */
export const numberedNotice = z.object({
  number: z.number().int(),
  isGap: z.boolean(),
  notice: notice.nullable(),
  /** The desk's clock when it told. */
  at: z.iso.datetime(),
});
export type NumberedNotice = z.infer<typeof numberedNotice>;

export const notices = {
  /** Follows the news after a number; null starts with what comes next. */
  follow: forRoles('anyone', ['window', 'room', 'trip', 'kiosk', 'wall', 'integration'])
    .input(z.object({ after: z.number().int().nullable() }))
    .output(eventIterator(numberedNotice)),
};
