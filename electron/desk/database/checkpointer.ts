import { Worker } from 'node:worker_threads';
import { bringLogHome } from './bring-log-home.ts';
import type { Sql } from './open-database.ts';

/** What the thread is given once, when it starts. */
export interface CheckpointPlace {
  readonly file: string;
  /** 32 bytes in hex; null for a database in the clear. */
  readonly key: string | null;
}

/** What the thread is told. */
export type CheckpointRequest = 'checkpoint' | 'end';

export interface CheckpointerOptions extends CheckpointPlace {
  /** Told once when the thread is gone, and what nobody expected. */
  readonly report: (error: unknown) => void;
}

/** 16 MB of the write-ahead log are worth a thread's while. */
const WORTHWHILE_PAGES = 4_000;
/** So few are brought home between two scans without anybody noticing. */
const REST_PAGES = 100;
const LOOK_EVERY_MS = 250;
/** 400 MB: only a thread that is gone lets the log grow so far. */
const SAFETY_NET_PAGES = 100_000;
/** What an import made the log grow to is given back to the disk. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Brings the write-ahead log home to the database file from a thread of its own, so that no scan and no import
 * waits for it. The thread starts with the first log that is worth it. Without it nothing is lost: the log grows
 * until the desk's own connection brings it home. Returns what ends it.
 */
export const startCheckpointer = (
  sql: Sql,
  { report, ...place }: CheckpointerOptions,
): (() => Promise<void>) => {
  sql.pragma(`wal_autocheckpoint=${SAFETY_NET_PAGES}`);
  sql.pragma(`journal_size_limit=${KEPT_BYTES}`);
  let worker: Worker | null = null;
  let gone: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  let isEnding = false;
  let isInTrouble = false;
  const ask = (away: number): void => {
    isBusy = true;
    worker ??= start();
    worker.once('message', () => {
      isBusy = false;
      // Nothing is asked of it behind the end: closing the desk brings the rest home.
      if (!isEnding) guarded(() => followUp(away));
    });
    worker.postMessage('checkpoint' satisfies CheckpointRequest);
  };
  /**
   * What was written meanwhile goes home in ever smaller rounds, the last one here: only a log of which nothing is
   * left begins anew, and a scan that writes over it waits for the disk two thirds as long as one that makes it grow.
   */
  const followUp = (before: number): void => {
    const away = pagesAway(sql);
    if (away > REST_PAGES) {
      if (away < before / 2) ask(away);
    } else if (away > 0) bringLogHome(sql);
  };
  const start = (): Worker => {
    const url = new URL('./checkpoint-worker.ts', import.meta.url);
    const started = new Worker(url, { workerData: place, execArgv: [] });
    started.unref();
    gone = new Promise((resolve) => started.once('exit', resolve));
    // A thread that is gone stays "busy": it is not started over and over.
    started.on('error', report);
    return started;
  };
  const look = (): void => {
    if (isBusy) return;
    const away = pagesAway(sql);
    if (away >= WORTHWHILE_PAGES) ask(away);
  };
  /** The disk may fail at any of it: that is written down once until all is well, and the next look tries again. */
  const guarded = (work: () => void): void => {
    try {
      work();
      isInTrouble = false;
    } catch (error) {
      if (!isInTrouble) report(error);
      isInTrouble = true;
    }
  };
  const timer = setInterval(() => guarded(look), LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    isEnding = true;
    clearInterval(timer);
    // It closes the database itself: a thread that is cut off inside of SQLite can take the whole process with it.
    worker?.ref();
    worker?.postMessage('end' satisfies CheckpointRequest);
    await gone;
  };
};

/** How many pages of the log are not in the database file yet; none of a database that cannot be asked now. */
const pagesAway = (sql: Sql): number => {
  if (!sql.open || sql.inTransaction) return 0;
  const [state] = sql.pragma('wal_checkpoint(NOOP)') as readonly WalState[];
  return state === undefined ? 0 : state.log - state.checkpointed;
};

/** A row of `PRAGMA wal_checkpoint`, in pages. */
interface WalState {
  readonly log: number;
  readonly checkpointed: number;
}
