import type { PrintJobView } from '../../../shared/contract/printing.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { prepareAttendeeReads } from '../cards/attendee-rows.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { JobRow, JobRows } from './job-rows.ts';
import type { PrinterList } from './printer-list.ts';
import { reportBug } from './report-bug.ts';

/** Print jobs as screens see them, and the news of them. */
export interface JobNews {
  view(row: JobRow): PrintJobView;
  /** Tells the screens how a job stands, once the transaction that is open has ended. */
  tell(jobId: string): void;
  close(): void;
}

/** Opens the news of the queue. */
export const openJobNews = (
  { sql, notices, ports }: Pick<DeskParts, 'sql' | 'notices' | 'ports'>,
  rows: JobRows,
  printers: PrinterList,
): JobNews => {
  const { byId } = prepareAttendeeReads(sql);
  const changed = new Set<string>();
  let soon: NodeJS.Immediate | null = null;

  const view = (row: JobRow): PrintJobView => {
    const { id, attendeeId, printerId, state, reason, cause, queuedAt } = row;
    const printerName = printers.byId(printerId)?.name ?? '';
    const person = byId.get(attendeeId);
    const name = person === undefined ? printerName : nameOf(person);
    return { id, attendeeId, name, printerId, printerName, state, reason, cause, queuedAt };
  };
  const tellNow = (id: string): void => {
    try {
      const row = rows.byId(id);
      // A job whose transaction was rolled back is not there.
      if (row !== undefined) notices.announce({ kind: 'print-job', job: view(row) });
    } catch (error) {
      reportBug({ ports }, 'printing.news', error);
    }
  };
  const flush = (): void => {
    soon = null;
    if (!sql.open) return;
    for (const id of changed) tellNow(id);
    changed.clear();
  };

  return {
    view,
    tell(jobId) {
      changed.add(jobId);
      soon ??= setImmediate(flush);
    },
    close() {
      if (soon !== null) clearImmediate(soon);
      flush();
    },
  };
};
