import { Worker } from 'node:worker_threads';

/** Why a thread gave no answer: it took too long, or the file that it read made it break down. */
export class ThreadFailure extends Error {
  readonly kind: 'too-slow' | 'broke-down';

  constructor(kind: ThreadFailure['kind'], cause?: unknown) {
    super(kind, { cause });
    this.name = 'ThreadFailure';
    this.kind = kind;
  }
}

/** What a thread is given, and how long it may take. */
export interface ThreadWork {
  readonly url: URL;
  readonly workerData: unknown;
  readonly seconds: number;
  readonly mostMemoryMb: number;
  /** Hears of the thread, so that it can be ended with the desk. */
  readonly running: Set<Worker>;
}

/**
 * Starts a thread that answers once and ends. Rejected with a `ThreadFailure` where the file is at fault, and with
 * the error itself where we are.
 */
export const runInThread = <Reply>(work: ThreadWork): Promise<Reply> => {
  const worker = new Worker(work.url, {
    workerData: work.workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: work.mostMemoryMb },
  });
  work.running.add(worker);
  return new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadFailure('too-slow')), work.seconds * 1000);
    worker.on('message', resolve);
    worker.on('error', (error) => reject(isTheFiles(error) ? new ThreadFailure('broke-down', error) : error));
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new ThreadFailure('broke-down'));
    });
  }).finally(() => {
    work.running.delete(worker);
    void worker.terminate();
  });
};

/** What makes the readers run out of memory or break down is a broken file; anything else is a bug of ours. */
const isTheFiles = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'RuntimeError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
