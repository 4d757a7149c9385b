import { useText } from '../../../locales/locale-context.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { badgeProgress } from './badge-progress.ts';

/**
 * What a reprint that was asked for on this stage does now, in a sentence; null while none was. Since when counts by
 * the desk's clock, as the jobs do: the badge of the first scan is no news of the second.
 */
export const useBadgeNews = (attendeeId: string, since: string): string | null => {
  const text = useText();
  const { jobs } = useCheckin();
  const sinceMs = Date.parse(since);
  const job = [...jobs.values()].findLast(
    (one) => one.attendeeId === attendeeId && Date.parse(one.queuedAt) > sinceMs,
  );
  if (job === undefined) return null;
  const { key, printer, cause } = badgeProgress(
    { state: 'queued', jobId: job.id, printer: job.printerName },
    job,
  );
  return text(`checkin.badge.${key}`, { printer, cause });
};
