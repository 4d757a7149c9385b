import { type LightWrite, lightWriteTo } from '../database/light-write.ts';
import { nowIso } from '../desk-parts.ts';
import type { MadeBadge } from '../ports/badge-making.ts';
import { sizeOfBitmap } from '../ports/bitmap.ts';
import {
  type Drawing,
  type MediaSize,
  type PrintDocument,
  type Printer,
  paperFor,
  type SendResult,
} from '../ports/printer-port.ts';
import { concludeJob } from './conclude-job.ts';
import type { JobRow } from './job-rows.ts';
import { paperOf, type StoredPrinter } from './printer-list.ts';
import type { PrintingParts } from './printing-parts.ts';
import { reportBug } from './report-bug.ts';

/** Whether the next job of a printer may follow at once. */
export type JobEnding = 'next' | 'pause';

export interface JobPrintingOptions {
  /** Calls making and sending off. */
  readonly signal: AbortSignal;
  /** Hears that a printer took or refused a job. */
  readonly heard: (printerId: string, outcome: SendResult['outcome']) => void;
}

/** The reason of a job that prints the calibration page. */
export const CALIBRATION = 'calibration';

/** So often the badge thread may die over one badge before it counts as one that cannot be drawn. */
const MOST_DEATHS = 3;

/** Makes and sends single jobs, from `rendering` to what came of it. Once a job is `sending`, it is never sent again from here. */
export const openJobPrinting = (parts: PrintingParts, { signal, heard }: JobPrintingOptions) => {
  const { rows, printers, badges, news } = parts;
  const deaths = { jobId: '', times: 0 };
  let owed: (() => void) | null = null;
  const settle = (): void => {
    owed?.();
    owed = null;
  };

  const write =
    (keeping: LightWrite) =>
    (job: JobRow, from: JobRow['state'], to: JobRow['state'], cause = job.cause): boolean => {
      const isMoved = keeping(() => rows.move(job.id, { from: [from], to, cause, at: nowIso(parts.ports) }));
      if (isMoved) news.tell(job.id);
      return isMoved;
    };
  const move = write(parts.log.transaction);
  // What a power cut puts back into the queue is drawn once more: nothing of it was sent.
  const claim = write(lightWriteTo(parts.sql));
  const make = (job: JobRow, printer: StoredPrinter): Promise<MadeBadge> => {
    const making = { drawing: drawingFor(printer, printers.device(printer.id)), signal };
    if (job.attendeeId !== '') return badges.badge(job.attendeeId, paperOf(printer), making);
    if (job.reason === CALIBRATION) return badges.calibration(printer.name, printer.layout, making);
    const layoutId = job.layoutId === '' ? printer.layout : job.layoutId;
    return badges.trial({ printerName: printer.name, layoutId, shownId: job.shownId }, making);
  };

  const diesTooOften = (job: JobRow): boolean => {
    deaths.times = deaths.jobId === job.id ? deaths.times + 1 : 1;
    deaths.jobId = job.id;
    return deaths.times >= MOST_DEATHS;
  };
  const withoutBadge = (job: JobRow, made: Exclude<MadeBadge, { kind: 'made' }>): JobEnding => {
    if (made.kind === 'interrupted' && (signal.aborted || !diesTooOften(job))) {
      move(job, 'rendering', 'queued');
      return 'pause';
    }
    move(job, 'rendering', 'failed', made.kind === 'interrupted' ? 'cannot-be-drawn' : made.kind);
    return 'next';
  };
  const send = async (printerId: string, document: PrintDocument): Promise<SendResult> => {
    const device = printers.device(printerId);
    if (device === null) return { outcome: 'refused', cause: 'not-found' };
    try {
      return await device.send(document, signal);
    } catch (error) {
      reportBug(parts, 'printing.send', error);
      return { outcome: 'unknown', detail: String(error) };
    }
  };

  return {
    /** Records how sending ended where that could not be recorded at once, such as on a full disk. */
    settle,
    /** Takes a job out of the queue. */
    claim: (job: JobRow): boolean => job.state === 'rendering' || claim(job, 'queued', 'rendering'),
    async print(job: JobRow, printer: StoredPrinter): Promise<JobEnding> {
      const made = await make(job, printer);
      // A desk that was closed meanwhile finds the job at its next start.
      if (!parts.sql.open) return 'pause';
      if (made.kind !== 'made') return withoutBadge(job, made);
      // From here on bytes may go out, unless somebody has taken the badge back while it was drawn.
      if (!move(job, 'rendering', 'sending')) return 'next';
      const document = documentOf(made, printer);
      const result = await send(printer.id, document);
      // Closed in the middle of sending: the next start says that the outcome is unknown.
      if (!parts.sql.open) return 'pause';
      owed = () => concludeJob(parts, job, { printerName: printer.name, document, result });
      settle();
      heard(printer.id, result.outcome);
      return rows.byId(job.id)?.state === 'queued' ? 'pause' : 'next';
    },
  };
};

/** A printer that is not there is drawn for as most are; it refuses the badge in any case. */
const drawingFor = ({ profile }: StoredPrinter, device: Printer | null): Drawing => {
  const { rotation, offsetXMm, offsetYMm } = profile;
  return { ...(device?.takes ?? { format: 'pdf' }), rotation, offsetXMm, offsetYMm };
};

const documentOf = (
  made: Extract<MadeBadge, { kind: 'made' }>,
  { profile }: StoredPrinter,
): PrintDocument => {
  const { pages, title, isRoll } = made;
  return { ...pages, title, media: mediaOf(made, profile.rotation), isRoll, copies: 1 };
};

/** Dots know their own size: of a sheet of badges a label printer gets one. */
const mediaOf = (
  { pages, page }: Extract<MadeBadge, { kind: 'made' }>,
  rotation: StoredPrinter['profile']['rotation'],
): MediaSize => {
  const [first] = pages.format === 'bitmap' ? pages.bitmaps : [];
  if (first !== undefined) return sizeOfBitmap(first);
  return paperFor(page, rotation);
};
