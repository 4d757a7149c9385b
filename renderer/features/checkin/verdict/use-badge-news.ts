import { useText } from '../../../locales/locale-context.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { badgeProgress } from './badge-progress.ts';

/** What a reprint that was asked for on this stage does now, in a sentence; null while none was. */
export const useBadgeNews = (attendeeId: string, sinceMs: number): string | null => {
  const text = useText();
  const { jobs, nowMs } = useCheckin();
  const sinceWall = Date.now() - (nowMs() - sinceMs);
  const job = [...jobs.values()].findLast(
    (one) => one.attendeeId === attendeeId && Date.parse(one.queuedAt) >= sinceWall - 1000,
  );
  if (job === undefined) return null;
  const { key, printer, cause } = badgeProgress(
    { state: 'queued', jobId: job.id, printer: job.printerName },
    job,
  );
  return text(`checkin.badge.${key}`, { printer, cause });
};
