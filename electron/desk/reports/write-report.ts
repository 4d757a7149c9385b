import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import type { DeskParts } from '../desk-parts.ts';
import { attendance } from './attendance.ts';
import { csvPieces } from './csv.ts';
import { pacedPages, type WriteOptions } from './pages.ts';
import { writeWholeFile } from './report-file.ts';
import { scanLog } from './scan-log.ts';
import type { Page, Sheet } from './sheet.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

export type ReportParts = Pick<DeskParts, 'sql' | 'settings' | 'log'>;

/** What came of the writing. */
export interface WrittenReport {
  readonly rows: number;
  readonly bytes: number;
}

/** Writes a report into any file; what the command line and the handlers use. */
export type WriteReport = (
  request: ReportRequest,
  file: string,
  options?: WriteOptions,
) => Promise<WrittenReport>;

/** The report as a table; nothing is read of it before its pages are asked for. */
export const reportSheet = (parts: ReportParts, request: ReportRequest): Sheet => {
  switch (request.name) {
    case 'attendance':
      return attendance(parts, request);
    case 'scan-log':
      return scanLog(parts, request);
    default:
      return assertNever(request.name);
  }
};

/**
 * Writes a report into a file, in slices between which the desk goes on working. The file is there as a
 * whole or not at all. Throws `DatabaseError` where the disk refuses, and the signal's reason when stopped.
 */
export const writeReport = async (
  parts: ReportParts,
  request: ReportRequest,
  { file, ...options }: WriteOptions & { readonly file: string },
): Promise<WrittenReport> => {
  const sheet = reportSheet(parts, request);
  let rows = 0;
  async function* counted(): AsyncGenerator<Page> {
    for await (const page of pacedPages(sheet, options)) {
      rows += page.length;
      yield page;
    }
  }
  const bytes = await writeWholeFile(file, async (out) => {
    if (request.format === 'xlsx') return writeXlsx(out, sheet, counted());
    for await (const piece of csvPieces(sheet, counted(), request.language))
      await out.append(Buffer.from(piece));
  });
  return { rows, bytes };
};
