import type { JobRow } from './job-rows.ts';
import { stepOf } from './pace.ts';
import { type JobPrintingOptions, openJobPrinting } from './print-job.ts';
import type { StoredPrinter } from './printer-list.ts';
import type { PrintingParts } from './printing-parts.ts';
import { reportBug } from './report-bug.ts';

/** What prints the jobs of one printer, one after the other. */
export interface PrintWorker {
  /** There may be work. A printer that has just refused is left alone until its time comes. */
  wake(): void;
  /** The printer may be well again: tries at once. */
  wakeNow(): void;
  /** Lets the badge under way end, up to a limit; the others stay in the queue. */
  close(): Promise<void>;
}

/** How long a printer may take to notice that sending was called off. */
const CALLING_OFF_MS = 500;

/** Opens the worker of a printer. Nothing is printed before it is woken. */
export const openPrintWorker = (
  parts: PrintingParts,
  printerId: string,
  heard: JobPrintingOptions['heard'],
): PrintWorker => {
  const { rows, printers, pace } = parts;
  const stopping = new AbortController();
  const printing = openJobPrinting(parts, { signal: stopping.signal, heard });
  let running = Promise.resolve();
  let isBusy = false;
  let soon: NodeJS.Immediate | null = null;
  let pause: NodeJS.Timeout | null = null;
  let setbacks = 0;
  let isOpen = true;

  const next = (): { readonly job: JobRow; readonly printer: StoredPrinter } | null => {
    if (!isOpen) return null;
    printing.settle();
    const printer = printers.byId(printerId);
    const job = printer === undefined ? undefined : rows.next(printerId);
    return printer === undefined || job === undefined || !printing.claim(job) ? null : { job, printer };
  };
  const run = async (): Promise<void> => {
    try {
      for (let task = next(); task !== null; task = next()) {
        if ((await printing.print(task.job, task.printer)) === 'pause') return startPause();
        setbacks = 0;
      }
    } catch (error) {
      reportBug(parts, 'printing.worker', error);
      startPause();
    } finally {
      // In the turn of the last look into the queue, so that no job can come unnoticed in between.
      isBusy = false;
    }
  };
  const startPause = (): void => {
    if (isOpen) pause = setTimeout(wakeNow, stepOf(pace.backOffMs, setbacks));
    setbacks += 1;
  };
  const wake = (): void => {
    // Not at once: a verdict that is on its way to the screen comes first.
    soon ??= setImmediate(() => {
      soon = null;
      if (!isOpen || isBusy || pause !== null) return;
      isBusy = true;
      running = run();
    });
  };
  const wakeNow = (): void => {
    if (pause !== null) clearTimeout(pause);
    pause = null;
    wake();
  };

  return {
    wake,
    wakeNow,
    async close() {
      isOpen = false;
      if (pause !== null) clearTimeout(pause);
      if (soon !== null) clearImmediate(soon);
      await within(pace.closingMs, running);
      stopping.abort();
      await within(CALLING_OFF_MS, running);
    },
  };
};

const within = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
};
