import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { BadgeMaking, BadgePaper } from '../ports/badge-making.ts';
import type { PrinterDevices } from '../ports/printer-devices.ts';
import type { OpenSharing } from '../ports/printer-sharing.ts';
import { requestOnArrival, takeBack } from './arrival-badges.ts';
import { prepareBadgeRecord } from './badge-record.ts';
import { openJobNews } from './job-news.ts';
import { prepareJobRows } from './job-rows.ts';
import { openLabelCounts } from './label-counts.ts';
import { DESK_PACE, type Pace } from './pace.ts';
import { openPrintWorker, type PrintWorker } from './print-worker.ts';
import { openPrinterList, paperOf } from './printer-list.ts';
import { openPrinterStates } from './printer-states.ts';
import type { PrintingParts } from './printing-parts.ts';
import { followSentJobs, type SentJobs } from './sent-jobs.ts';
import { openSharedPrinters } from './shared-printers.ts';

export interface PrintingOptions {
  readonly badges: BadgeMaking;
  /** Null: a desk without printers. */
  readonly devices: PrinterDevices | null;
  /** Left out: nothing of this desk comes to its network. */
  readonly sharing?: OpenSharing;
  readonly pace?: Pace;
}

interface PrinterAtWork {
  readonly worker: PrintWorker;
  readonly sent: SentJobs;
}

/** The printing of a desk: queue, workers, and what the printers say. */
export type Printing = ReturnType<typeof openPrinting>;

/** Opens the queue, settles what an earlier run left in the middle, and starts the printers. */
export const openPrinting = (
  desk: DeskParts,
  { badges, devices, sharing, pace = DESK_PACE }: PrintingOptions,
) => {
  const rows = prepareJobRows(desk.sql);
  const printers = openPrinterList(desk, devices, badges.layouts);
  const news = openJobNews(desk, rows, printers);
  const parts: PrintingParts = {
    ...desk,
    rows,
    printers,
    badges,
    record: prepareBadgeRecord(desk),
    labels: openLabelCounts(desk),
    news,
    pace,
  };
  const atWork = new Map<string, PrinterAtWork>();

  const states = openPrinterStates(desk, printers, {
    pace,
    changed(printerId, { word }) {
      desk.notices.announce({ kind: 'printers' });
      if (word === 'ready' || word === 'busy') at(printerId).worker.wakeNow();
    },
  });
  const at = (printerId: string): PrinterAtWork => {
    const known = atWork.get(printerId);
    if (known !== undefined) return known;
    const worker = openPrintWorker(parts, printerId, (id, outcome) => {
      if (outcome === 'sent') at(id).sent.follow();
      // Its printer may have been removed meanwhile, and another have inherited the job.
      if (outcome === 'refused') wake();
      states.askAgain(id);
    });
    const opened = { worker, sent: followSentJobs(parts, printerId) };
    atWork.set(printerId, opened);
    return opened;
  };
  const wake = (): void => {
    for (const { id } of printers.all()) at(id).worker.wake();
  };

  settleLeftovers(parts);
  wake();
  for (const { id } of printers.all()) at(id).sent.follow();
  const shared = openSharedPrinters(parts, states, sharing ?? null);

  return {
    parts,
    states,
    shared,
    kinds: devices?.kinds ?? [],
    discover: (signal: AbortSignal) => devices?.discover(signal) ?? Promise.resolve([]),
    /** The paper of the default printer: what a badge is made for where nobody says otherwise. */
    mainPaper: (): BadgePaper => paperOf(printers.main()),
    wake,
    /** Somebody did something about the printers: the next attempt is not waited for. */
    wakeNow(): void {
      for (const { id } of printers.all()) at(id).worker.wakeNow();
    },
    requestOnArrival: (attendeeId: string, category: string, operatorId: string) =>
      requestOnArrival(parts, attendeeId, category, operatorId),
    takeBack: (attendeeId: string, operatorId: string) => takeBack(parts, attendeeId, operatorId),
    async close(): Promise<void> {
      await shared.close();
      states.close();
      for (const { sent } of atWork.values()) sent.close();
      await Promise.all([...atWork.values()].map(({ worker }) => worker.close()));
      news.close();
    },
  };
};

/** What the last run left in the middle. Bytes of a job that was being sent may have gone out: only a person sends it again. */
const settleLeftovers = ({ log, rows, record, printers, ports }: PrintingParts): void => {
  log.transaction(() => {
    const at = nowIso(ports);
    rows.moveAll('rendering', 'queued', '', at);
    for (const { id } of rows.inState('sending')) {
      const end = record.isVoid(id)
        ? ({ to: 'void', cause: 'taken-back' } as const)
        : ({ to: 'unknown', cause: 'interrupted' } as const);
      rows.move(id, { from: ['sending'], at, ...end });
    }
    const main = printers.main();
    if (main !== undefined)
      rows.adopt(
        main.id,
        printers.all().map(({ id }) => id),
      );
  });
};
