import type { ReportParts } from './report-parts.ts';
import { type WriteReport, writeReport } from './write-report.ts';

/** Reports as files of anywhere. */
export interface ReportWriting {
  readonly write: WriteReport;
  /** Stops what is being written and waits for it. */
  close(): Promise<void>;
}

/** Opens the writing of reports. */
export const openReportWriting = (parts: ReportParts): ReportWriting => {
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  return {
    async write(request, file, { signal, onProgress } = {}) {
      const stop = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
      stop.throwIfAborted();
      const writing = writeReport(parts, request, { file, signal: stop, onProgress });
      running.add(writing);
      try {
        return await writing;
      } finally {
        running.delete(writing);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(running);
    },
  };
};
