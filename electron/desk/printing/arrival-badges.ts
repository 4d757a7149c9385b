import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { nowIso } from '../desk-parts.ts';
import { badgeOf } from './conclude-job.ts';
import { badgeUnderWay, queueBadge } from './job-requests.ts';
import type { JobRow } from './job-rows.ts';
import type { PrintingParts } from './printing-parts.ts';

type BadgeOutcome = ScanResult['badge'];

/** Puts the badge of a first arrival in the queue, or says why none comes. Joins the transaction of the scan. */
export const requestOnArrival = (
  parts: PrintingParts,
  attendeeId: string,
  category: string,
  operatorId: string,
): BadgeOutcome => {
  const { settings, printers } = parts;
  // A badge on paper counts until it is declared void.
  if (parts.record.validOf(attendeeId).length > 0) return none('not-first');
  if (!settings.desk().autoPrint) return none('off');
  if (settings.event().categories.find(({ id }) => id === category)?.printsBadge === false)
    return none('category');
  const printer = printers.main();
  if (printer === undefined) return none('no-printer');
  const already = badgeUnderWay(parts, attendeeId);
  if (already !== undefined) {
    parts.rows.hurry(already.id);
    return outcome(already.id, printers.byId(already.printerId)?.name ?? '');
  }
  const jobId = queueBadge(parts, { attendeeId, printerId: printer.id, reason: 'arrival', operatorId });
  return outcome(jobId, printer.name);
};

const none = (state: BadgeOutcome['state']): BadgeOutcome => ({ state, jobId: '', printer: '' });
const outcome = (jobId: string, printer: string): BadgeOutcome => ({ state: 'queued', jobId, printer });

/**
 * Takes the badge of an undone check-in back: off the queue where it waits, void where it is, or may be, on
 * paper. A badge made beforehand is not the arrival's and stays. Joins the transaction of the undo.
 */
export const takeBack = (
  parts: PrintingParts,
  attendeeId: string,
  operatorId: string,
): 'none' | 'cancelled' | 'keep-void' => {
  const jobs = parts.rows.ofAttendee(attendeeId).filter(isOfArrival);
  const cancelled = jobs.filter((job) => isTakenOff(parts, job));
  const onPaper = parts.record.validOf(attendeeId).filter(isOfArrival);
  const onTheWay = jobs.filter(({ state }) => state === 'sending' || state === 'unknown');
  for (const badge of [...onPaper, ...onTheWay.map((job) => badgeOf(parts, job))])
    parts.record.void(badge, operatorId);
  // One that is being sent ends as void by itself, see concludeJob.
  for (const { id } of jobs) toVoid(parts, id, ['sent', 'done', 'unknown']);
  if (onPaper.length + onTheWay.length > 0) return 'keep-void';
  return cancelled.length > 0 ? 'cancelled' : 'none';
};

/** Badges that were made whether or not the person comes are not the arrival's. */
const isOfArrival = ({ reason }: Pick<JobRow, 'reason'>): boolean =>
  reason !== 'beforehand' && reason !== 'on-behalf';

const isTakenOff = (parts: PrintingParts, { id }: JobRow): boolean =>
  toVoid(parts, id, ['queued', 'rendering', 'failed']);

const toVoid = (parts: PrintingParts, id: string, from: readonly JobRow['state'][]): boolean => {
  const isMoved = parts.rows.move(id, { from, to: 'void', cause: 'taken-back', at: nowIso(parts.ports) });
  if (isMoved) parts.news.tell(id);
  return isMoved;
};
