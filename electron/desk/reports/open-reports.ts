import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskParts } from '../desk-parts.ts';
import { reportHandlers } from './report-handlers.ts';
import { type WriteReport, writeReport } from './write-report.ts';

/** Opens the reports of a desk. `close` stops those that are being written and waits for them. */
export const openReports = (parts: DeskParts) => {
  const closing = new AbortController();
  forgetFiles(parts.folder);
  const running = new Set<Promise<unknown>>();

  const write: WriteReport = async (request, file, { signal, onProgress } = {}) => {
    const stop = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
    stop.throwIfAborted();
    const writing = writeReport(parts, request, { file, signal: stop, onProgress });
    running.add(writing);
    try {
      return await writing;
    } finally {
      running.delete(writing);
    }
  };
  return {
    handlers: reportHandlers(parts, write),
    write,
    async close(): Promise<void> {
      closing.abort();
      await Promise.allSettled(running);
      forgetFiles(parts.folder);
    },
  };
};

/** Reports hold names in the clear: the desk's own copies, which screens fetch, go with the run that wrote them. */
const forgetFiles = (folder: string): void =>
  rmSync(join(folder, 'reports'), { recursive: true, force: true });
