import type { DocumentWish } from './document-in.ts';
import { OPEN_JOB_S } from './printer-attributes.ts';

/** How far a job of another desk has come here. */
export type JobStand =
  /** Its document is still to come. */
  | { readonly kind: 'open' }
  /** Other badges are before it. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  /** The device took it, and answers for it. */
  | { readonly kind: 'sent'; readonly jobRef: string }
  /** Nothing was printed. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'cancelled' }
  /** Perhaps printed. */
  | { readonly kind: 'unknown' };

/** A job of another desk, as long as somebody may ask for it. */
export interface SharedJob {
  readonly id: number;
  readonly printerId: string;
  readonly userName: string;
  /** The address from which it came: only there it is called off, and known by the name of its guest. */
  readonly owner: string;
  readonly createdAtMs: number;
  /** When the device got it, and when it had it; null before that. */
  times: { readonly begunAtMs: number | null; readonly endedAtMs: number | null };
  readonly wish: DocumentWish;
  readonly calledOff: AbortController;
  stand: JobStand;
}

export interface SharedJobs {
  add(job: Omit<SharedJob, 'id' | 'createdAtMs' | 'times' | 'calledOff' | 'stand'>): SharedJob;
  find(printerId: string, id: number): SharedJob | undefined;
  /** The newest first. */
  of(printerId: string): readonly SharedJob[];
  /** How many of a printer stand so. */
  count(printerId: string, kinds: readonly JobStand['kind'][]): number;
  /** Calls off what waits at printers that are shared no longer; what is being sent ends as it does. */
  callOffExcept(printerIds: ReadonlySet<string>): void;
  /** Calls all jobs off that are not over, and those that are still to come. */
  callOffAll(): void;
}

/** So many jobs are remembered, for questions what became of them. */
const MOST_JOBS = 500;

/** Its document is here, and not yet printed. */
export const UNPRINTED = ['waiting', 'sending'] as const satisfies readonly JobStand['kind'][];

/** Whether nothing more will become of a job here. */
export const isOver = ({ stand }: SharedJob): boolean => !['open', ...UNPRINTED].includes(stand.kind);

/** Calls a job off. What is being sent ends as the device says. */
export const callOff = (job: SharedJob): void => {
  job.calledOff.abort();
  if (job.stand.kind !== 'sending') job.stand = { kind: 'cancelled' };
};

/**
 * The jobs since the desk was opened. Numbers begin with the clock, so that after a restart nobody is told of another
 * badge than the one that was asked for.
 */
export const openSharedJobs = (now: () => number): SharedJobs => {
  const jobs = new Map<number, SharedJob>();
  let isClosed = false;
  let lastId = Math.floor(now() / 1000) % 0x7000_0000;
  const ofPrinter = (printerId: string): readonly SharedJob[] =>
    [...jobs.values()].filter((job) => job.printerId === printerId).toReversed();
  const closeForsaken = (): void => {
    const longAgo = now() - OPEN_JOB_S * 1000;
    for (const job of jobs.values())
      if (job.stand.kind === 'open' && job.createdAtMs < longAgo) job.stand = { kind: 'cancelled' };
  };
  const forgetOldest = (): void => {
    const old = [...jobs.values()].find(isOver);
    if (jobs.size > MOST_JOBS && old !== undefined) jobs.delete(old.id);
  };
  return {
    add(job) {
      closeForsaken();
      lastId += 1;
      const added: SharedJob = {
        ...job,
        id: lastId,
        createdAtMs: now(),
        times: { begunAtMs: null, endedAtMs: null },
        calledOff: new AbortController(),
        stand: { kind: 'waiting' },
      };
      if (isClosed) added.calledOff.abort();
      jobs.set(added.id, added);
      forgetOldest();
      return added;
    },
    find(printerId, id) {
      const job = jobs.get(id);
      return job?.printerId === printerId ? job : undefined;
    },
    of: ofPrinter,
    count(printerId, kinds) {
      closeForsaken();
      return ofPrinter(printerId).filter(({ stand }) => kinds.includes(stand.kind)).length;
    },
    callOffExcept(printerIds) {
      for (const job of jobs.values())
        if (!isOver(job) && job.stand.kind !== 'sending' && !printerIds.has(job.printerId)) callOff(job);
    },
    callOffAll() {
      isClosed = true;
      for (const job of jobs.values()) if (!isOver(job)) callOff(job);
    },
  };
};
