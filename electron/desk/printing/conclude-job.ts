import { assertNever } from '../../../shared/domain/closed.ts';
import { nowIso } from '../desk-parts.ts';
import type { PrintDocument, SendResult } from '../ports/printer-port.ts';
import type { BadgeOfJob } from './badge-record.ts';
import type { JobRow } from './job-rows.ts';
import type { PrintingParts } from './printing-parts.ts';
import { refusalOutlook } from './refusal-outlook.ts';
import { settleFailedBefore } from './settle-failed.ts';

/** A badge that was handed to a printer, and how that ended. */
export interface SentBadge {
  readonly printerName: string;
  readonly document: PrintDocument;
  readonly result: SendResult;
}

/**
 * Records how sending a job ended, with the badge issued in the same transaction. Only a job of which the
 * printer says that nothing was printed goes back into the queue.
 */
export const concludeJob = (
  parts: PrintingParts,
  job: JobRow,
  { printerName, document, result }: SentBadge,
): void => {
  parts.log.transaction(() => {
    parts.rows.move(job.id, { from: ['sending'], at: nowIso(parts.ports), ...stepAfter(parts, job, result) });
    if (result.outcome === 'sent') recordIssue(parts, job, printerName);
    if (result.outcome !== 'refused') parts.labels.take(job.printerId, document);
    handToFallback(parts, job);
  });
  parts.news.tell(job.id);
};

/** Records that the badge of a job is on paper; a test print is nobody's badge. */
export const recordIssue = (parts: PrintingParts, job: JobRow, printer: string): void => {
  if (job.attendeeId === '') return;
  const { id: jobId, attendeeId, reason } = job;
  parts.record.issue({ jobId, attendeeId, printer, reason }, job.operatorId);
  settleFailedBefore(parts, job);
};

/** Declares the badge of a job void that was sent and then given up: it counted as issued, and is in nobody's hand. */
export const recordGivenUp = (parts: PrintingParts, job: JobRow): void => {
  if (job.attendeeId !== '') parts.record.void(badgeOf(parts, job), job.operatorId);
};

/** The badge that a job brings. */
export const badgeOf = (
  { printers }: PrintingParts,
  { id, attendeeId, printerId, reason }: JobRow,
): BadgeOfJob => ({
  jobId: id,
  attendeeId,
  printer: printers.byId(printerId)?.name ?? '',
  reason,
});

/**
 * A printer that refused the same badge twice in a row, and has a fallback, gives it all that waits. What it refused
 * was not printed; what was sent stays where it is, whatever became of it.
 */
const handToFallback = ({ rows, printers }: PrintingParts, { id, printerId, cause }: JobRow): void => {
  const now = rows.byId(id);
  const fallback = printers.byId(printers.byId(printerId)?.fallbackId ?? '');
  if (fallback === undefined || fallback.id === printerId || now?.state !== 'queued') return;
  if (isOutOfAction(cause) && isOutOfAction(now.cause)) rows.handTo(printerId, fallback.id);
};

/** A printer that is busy, or whose job somebody called off there, is not out of action. */
const isOutOfAction = (cause: string): boolean => cause !== '' && cause !== 'busy' && cause !== 'cancelled';

const stepAfter = ({ record, printers }: PrintingParts, job: JobRow, result: SendResult) => {
  // The check-in was undone while the badge was on its way: whatever came of it, nobody waits for it.
  if (record.isVoid(job.id)) return { to: 'void', cause: 'taken-back' } as const;
  switch (result.outcome) {
    case 'sent':
      return { to: 'sent', jobRef: result.jobRef } as const;
    case 'refused': {
      const to = refusalOutlook(result.cause) === 'wait' ? 'queued' : 'failed';
      // A printer that was removed meanwhile leaves its job to the default one.
      const heir = printers.byId(job.printerId) === undefined ? printers.main() : undefined;
      return { to, cause: result.cause, ...(heir === undefined ? {} : { printerId: heir.id }) } as const;
    }
    case 'unknown':
      return { to: 'unknown', cause: 'no-answer' } as const;
    default:
      return assertNever(result);
  }
};
