import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { plainText } from './cell-text.ts';
import { openReportFiles } from './report-files.ts';
import type { ReportParts } from './report-parts.ts';
import { reportSheet, type WriteReport } from './write-report.ts';

const PREVIEW_ROWS = 50;

const preview = async (parts: ReportParts, request: ReportRequest) => {
  const { columns, countRows, firstPage } = reportSheet(parts, request);
  const rows = firstPage()
    .slice(0, PREVIEW_ROWS)
    .map((row) => columns.map(({ kind }, index) => plainText(row[index] ?? null, kind)));
  return { header: columns.map((column) => column.heading), rows, total: await countRows() };
};

/** Somebody who stops a report knows it: that is no bug to be written down. */
const isStop = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Reports for organisers: looked at, written into the desk's folder, and fetched from there. */
export const reportHandlers = (parts: DeskParts & ReportParts, write: WriteReport) => {
  const files = openReportFiles(parts);
  const os = parts.gate.reports;
  return os.router({
    preview: os.preview.handler(({ input }) => preview(parts, input)),
    write: os.write.handler(async ({ input, signal }) => {
      const { fileName, path } = files.reserve(input);
      try {
        const written = await write(input, path, { signal });
        return { fileId: files.keep(path), fileName, ...written };
      } catch (error) {
        throw isStop(error) ? cannot('report-stopped') : error;
      }
    }),
    read: os.read.handler(async ({ input }) => {
      const piece = await files.read(input.fileId, input.offset);
      if (piece === null) throw notFound();
      return piece;
    }),
  });
};
