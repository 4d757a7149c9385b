import { type DeskParts, nowIso } from '../desk-parts.ts';

/** A badge on paper or on its way there. */
export interface BadgeOfJob {
  readonly jobId: string;
  readonly attendeeId: string;
  readonly printer: string;
  readonly reason: string;
}

/** What was recorded of badges on paper, and the ops that record it. */
export interface BadgeRecord {
  /** Records that a badge left a printer; a job is recorded once. Joins the transaction that is open. */
  issue(badge: BadgeOfJob, operatorId: string): void;
  /** Declares a badge void. Joins the transaction that is open. */
  void(badge: BadgeOfJob, operatorId: string): void;
  isVoid(jobId: string): boolean;
  /** The badges of a person that count, from all desks. */
  validOf(attendeeId: string): readonly BadgeOfJob[];
}

/** Prepares the record. */
export const prepareBadgeRecord = (parts: Pick<DeskParts, 'sql' | 'log' | 'ports'>): BadgeRecord => {
  const { sql, log } = parts;
  const isThere = sql
    .prepare<[string, string], number>('SELECT 1 FROM badge WHERE job_id = ? AND state = ?')
    .pluck();
  const valid = sql.prepare<[string], BadgeOfJob>(
    `SELECT job_id AS jobId, attendee_id AS attendeeId, printer, reason FROM badge issued
     WHERE attendee_id = ? AND state = 'issued'
       AND NOT EXISTS (SELECT 1 FROM badge void WHERE void.job_id = issued.job_id AND void.state = 'void')
     ORDER BY at, job_id`,
  );
  const has = (jobId: string, state: 'issued' | 'void'): boolean => isThere.get(jobId, state) !== undefined;
  const put = (badge: BadgeOfJob, state: 'issued' | 'void', operatorId: string): void => {
    if (has(badge.jobId, state)) return;
    const { jobId, attendeeId, printer, reason } = badge;
    const body = {
      kind: 'badge',
      jobId,
      attendeeId,
      state,
      printer,
      reason,
      at: nowIso(parts.ports),
    } as const;
    log.append([{ subject: attendeeId, operatorId, body }]);
  };
  return {
    issue: (badge, operatorId) => put(badge, 'issued', operatorId),
    void: (badge, operatorId) => put(badge, 'void', operatorId),
    isVoid: (jobId) => has(jobId, 'void'),
    validOf: (attendeeId) => valid.all(attendeeId),
  };
};
