import { lightWriteTo } from '../database/light-write.ts';
import { nowIso } from '../desk-parts.ts';
import type { JobState } from '../ports/printer-port.ts';
import { recordGivenUp } from './conclude-job.ts';
import type { JobRow, PlacedJob } from './job-rows.ts';
import { stepOf } from './pace.ts';
import type { PrintingParts } from './printing-parts.ts';
import { reportBug } from './report-bug.ts';

/** Follows the jobs that one printer's spooler has taken, until it says what became of them. */
export interface SentJobs {
  /** There is a job to follow. */
  follow(): void;
  close(): void;
}

/** Longer than this no printer is waited for when asked about a job. */
const ASKING_MS = 10_000;

/** Opens the following of one printer's jobs. */
export const followSentJobs = (parts: PrintingParts, printerId: string): SentJobs => {
  const { rows, printers, ports, pace } = parts;
  const lightly = lightWriteTo(parts.sql);
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let isAsking = false;
  let rounds = 0;

  /** Where the last round ended: a spooler that forgets many jobs is asked for the ones behind them as well. */
  let lastPlace = 0;

  const openBehind = (place: number): readonly PlacedJob[] =>
    rows.sentSince(printerId, new Date(ports.now() - pace.followForMs).toISOString(), place);
  const open = (): readonly PlacedJob[] => {
    const jobs = openBehind(lastPlace);
    if (jobs.length > 0 || lastPlace === 0) return jobs;
    lastPlace = 0;
    return openBehind(0);
  };

  const ask = async (job: JobRow): Promise<JobState> => {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(ASKING_MS)]);
    return (await printers.device(printerId)?.jobState(job.jobRef, signal)) ?? 'unknown';
  };
  // After a power cut the printer is asked again.
  const finish = (job: JobRow): boolean =>
    lightly(() => rows.move(job.id, { from: ['sent'], to: 'done', at: nowIso(ports) }));
  const giveUp = (job: JobRow): boolean =>
    parts.log.transaction(() => {
      const step = { from: ['sent'], to: 'failed', cause: 'printer-gave-up', at: nowIso(ports) } as const;
      const isMoved = rows.move(job.id, step);
      if (isMoved) recordGivenUp(parts, job);
      return isMoved;
    });
  const settle = (job: JobRow, state: JobState): void => {
    if (state !== 'done' && state !== 'failed') return;
    const isMoved = state === 'done' ? finish(job) : giveUp(job);
    if (isMoved) parts.news.tell(job.id);
  };
  const askAll = async (): Promise<void> => {
    for (const job of open()) {
      const state = await ask(job);
      if (stopping.signal.aborted) return;
      settle(job, state);
      lastPlace = job.place;
    }
  };
  const round = async (): Promise<void> => {
    let isLeft = true;
    try {
      await askAll();
      isLeft = !stopping.signal.aborted && open().length > 0;
    } catch (error) {
      reportBug(parts, 'printing.followSent', error);
    }
    isAsking = false;
    rounds += 1;
    if (!stopping.signal.aborted && isLeft) schedule(stepOf(pace.followMs, rounds - 1));
  };
  const schedule = (ms: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      isAsking = true;
      void round();
    }, ms);
  };

  return {
    follow() {
      rounds = 0;
      // A round that is under way looks again when it ends.
      if (!isAsking && !stopping.signal.aborted) schedule(0);
    },
    close() {
      // An answer that comes later is not looked at.
      stopping.abort();
      if (timer !== null) clearTimeout(timer);
    },
  };
};
