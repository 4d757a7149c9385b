import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
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
  /** Told once when the thread is gone. */
  readonly report: (error: unknown) => void;
}

/** So many bytes of the write-ahead log, a thousand pages, are what SQLite itself would wait for. */
const WORTHWHILE_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 250;
/** 400 MB: only a thread that is gone lets the log grow so far. */
const SAFETY_NET_PAGES = 100_000;
/** What an import made the log grow to is given back to the disk. */
const KEPT_BYTES = 16 * WORTHWHILE_BYTES;

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
  let seenAt = 0;
  let worker: Worker | null = null;
  let gone: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const start = (): Worker => {
    const url = new URL('./checkpoint-worker.ts', import.meta.url);
    const started = new Worker(url, { workerData: place, execArgv: [] });
    started.unref();
    gone = new Promise((resolve) => started.once('exit', resolve));
    started.on('message', () => {
      isBusy = false;
    });
    // A thread that is gone stays "busy": it is not started over and over.
    started.on('error', report);
    return started;
  };
  const look = (): void => {
    if (isBusy) return;
    const wal = statSync(`${place.file}-wal`, { throwIfNoEntry: false });
    // The log is written anew from its beginning and keeps its size: only its time says that there is news.
    if (wal === undefined || wal.size < WORTHWHILE_BYTES || wal.mtimeMs === seenAt) return;
    isBusy = true;
    seenAt = wal.mtimeMs;
    worker ??= start();
    worker.postMessage('checkpoint' satisfies CheckpointRequest);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    // It closes the database itself: a thread that is cut off inside of SQLite can take the whole process with it.
    worker?.ref();
    worker?.postMessage('end' satisfies CheckpointRequest);
    await gone;
  };
};
