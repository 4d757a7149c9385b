import { nowIso } from '../desk-parts.ts';
import type { JobRow } from './job-rows.ts';
import type { PrintingParts } from './printing-parts.ts';

/**
 * A person whose badge came out needs nobody any more to see to those that failed before it was asked for. One of
 * which nobody knows may lie in a tray and stays, and so does a later wish that failed. Joins the transaction.
 */
export const settleFailedBefore = (
  { rows, news, ports }: Pick<PrintingParts, 'rows' | 'news' | 'ports'>,
  { id, attendeeId }: Pick<JobRow, 'id' | 'attendeeId'>,
): void => {
  const jobs = rows.ofAttendee(attendeeId);
  const before = jobs.slice(
    0,
    jobs.findIndex((job) => job.id === id),
  );
  for (const failed of before) {
    const step = { from: ['failed'], to: 'void', cause: 'asked-anew', at: nowIso(ports) } as const;
    if (!rows.move(failed.id, step)) continue;
    rows.takePlace(id, failed.id);
    news.tell(failed.id);
  }
};
