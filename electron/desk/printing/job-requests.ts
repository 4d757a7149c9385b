import type { PrintJobState } from '../../../shared/contract/printing.ts';
import { newId, nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { recordIssue } from './conclude-job.ts';
import type { JobRow } from './job-rows.ts';
import type { StoredPrinter } from './printer-list.ts';
import type { PrintingParts } from './printing-parts.ts';

/** Whose badge goes where, and why. */
export interface BadgeRequest {
  readonly attendeeId: string;
  readonly printerId: string;
  readonly reason: string;
  readonly operatorId: string;
  /** For a test print: its layout, and whose name it shows. */
  readonly layoutId?: string;
  readonly shownId?: string;
  readonly batchId?: string;
}

/** Jobs of which a badge may still come by itself. */
const WAITING: readonly PrintJobState[] = ['queued', 'rendering'];
const UNDER_WAY: readonly PrintJobState[] = [...WAITING, 'sending', 'sent', 'unknown'];

/** Puts a badge in the queue; its code is the person's from then on. Joins the transaction that is open. */
export const queueBadge = (parts: PrintingParts, request: BadgeRequest): string => {
  const id = newId(parts.ports);
  parts.log.transaction(() => {
    if (request.attendeeId !== '') parts.badges.codes.recordedCodeOf(request.attendeeId, request.operatorId);
    parts.rows.add({ id, at: nowIso(parts.ports), batchId: '', ...request });
  });
  parts.news.tell(id);
  return id;
};

/** The job that will bring, or may have brought, a badge to this person. */
export const badgeUnderWay = ({ rows }: PrintingParts, attendeeId: string): JobRow | undefined =>
  rows.ofAttendee(attendeeId).find(({ state }) => UNDER_WAY.includes(state));

/** The printer for what no printer is named for, or the typed error that says there is none. */
export const mainPrinterOr = ({ printers }: PrintingParts): StoredPrinter => {
  const printer = printers.main();
  if (printer === undefined) throw cannot('no-printer');
  return printer;
};

/** Prints a badge again. One that still waits stays the one: the person asked because it did not come. */
export const reprint = (
  parts: PrintingParts,
  attendeeId: string,
  reason: string,
  operatorId: string,
): string => {
  const waiting = parts.rows.ofAttendee(attendeeId).find(({ state }) => WAITING.includes(state));
  if (waiting !== undefined) {
    parts.rows.hurry(waiting.id);
    return waiting.id;
  }
  return queueBadge(parts, { attendeeId, printerId: mainPrinterOr(parts).id, reason, operatorId });
};

/** Whether a person has no badge, and none is under way. */
export const needsBadge = (parts: PrintingParts, attendeeId: string): boolean =>
  badgeUnderWay(parts, attendeeId) === undefined && parts.record.validOf(attendeeId).length === 0;

/** Puts the badges of those people in the queue who have none and of whom none is under way. */
export const printBeforehand = (
  parts: PrintingParts,
  attendeeIds: readonly string[],
  operatorId: string,
): readonly string[] => {
  const printerId = mainPrinterOr(parts).id;
  return parts.log.transaction(() =>
    [...new Set(attendeeIds)]
      .filter((attendeeId) => needsBadge(parts, attendeeId))
      .map((attendeeId) => queueBadge(parts, { attendeeId, printerId, reason: 'beforehand', operatorId })),
  );
};

/** Puts a job back in the queue, of the printer that is the default now: only a person decides so. Gives the job that prints. */
export const retryJob = (parts: PrintingParts, jobId: string): string => {
  const { attendeeId, printerId, state } = jobOr(parts, jobId);
  // A test print tests its own printer, as long as there is one.
  const isOfItsOwn = attendeeId === '' && parts.printers.byId(printerId) !== undefined;
  const target = isOfItsOwn ? printerId : mainPrinterOr(parts).id;
  if (state === 'failed' && parts.record.isVoid(jobId)) return printAnew(parts, jobId, target);
  moveOr(parts, jobId, { from: ['failed', 'unknown', 'queued'], to: 'queued', printerId: target });
  return jobId;
};

/** A badge that a printer gave up is void for ever, at every desk: what is printed in its place is another one. */
const printAnew = (parts: PrintingParts, jobId: string, printerId: string): string => {
  const id = newId(parts.ports);
  parts.log.transaction(() => {
    const at = nowIso(parts.ports);
    parts.rows.renew(jobId, { id, printerId, at });
    parts.rows.move(jobId, { from: ['failed'], to: 'void', cause: 'asked-anew', at });
  });
  for (const told of [jobId, id]) parts.news.tell(told);
  return id;
};

/** Takes a job off that has not gone out, or of which nobody knows and nobody wants to. */
export const cancelJob = (parts: PrintingParts, jobId: string): void =>
  moveOr(parts, jobId, {
    from: ['queued', 'rendering', 'failed', 'unknown'],
    to: 'void',
    cause: 'cancelled',
  });

/** Takes a person's word that the badge of an unknown job is there. */
export const confirmPrinted = (parts: PrintingParts, jobId: string): void =>
  parts.log.transaction(() => {
    const job = jobOr(parts, jobId);
    moveOr(parts, jobId, { from: ['unknown'], to: 'done' });
    recordIssue(parts, job, parts.printers.byId(job.printerId)?.name ?? '');
  });

/** A job by its id, or the typed error that says there is none. */
export const jobOr = ({ rows }: PrintingParts, jobId: string): JobRow => {
  const job = rows.byId(jobId);
  if (job === undefined) throw notFound();
  return job;
};

interface Step {
  readonly from: readonly PrintJobState[];
  readonly to: PrintJobState;
  readonly cause?: string;
  readonly printerId?: string;
}

const moveOr = (parts: PrintingParts, jobId: string, step: Step): void => {
  const { state } = jobOr(parts, jobId);
  const isMoved = parts.log.transaction(() => parts.rows.move(jobId, { ...step, at: nowIso(parts.ports) }));
  if (!isMoved) throw cannot('job-state', { state });
  parts.news.tell(jobId);
};
