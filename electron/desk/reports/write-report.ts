import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import { attendance } from './attendance.ts';
import { csvPieces } from './csv.ts';
import { joinSheets } from './join-sheets.ts';
import { loans } from './loans.ts';
import { noShows } from './no-shows.ts';
import { pacedPages, type WriteOptions } from './pages.ts';
import { people } from './people.ts';
import { writeWholeFile } from './report-file.ts';
import type { ReportParts } from './report-parts.ts';
import { scanLog } from './scan-log.ts';
import { sessions } from './sessions.ts';
import type { Page, Sheet } from './sheet.ts';
import { trips } from './trips.ts';
import { wordsOf } from './words.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

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

/** The tables of a report, the main one first; nothing is read of them before their pages are asked for. */
const reportSheets = (parts: ReportParts, request: ReportRequest): readonly [Sheet, ...Sheet[]] => {
  switch (request.name) {
    case 'attendance':
      return [attendance(parts, request)];
    case 'scan-log':
      return [scanLog(parts, request)];
    case 'people':
      return [people(parts, request)];
    case 'sessions':
      return sessions(parts, request);
    case 'trips':
      return trips(parts, request);
    case 'no-shows':
      return noShows(parts, request);
    case 'loans':
      return [loans(parts, request)];
    default:
      return assertNever(request.name);
  }
};

/** The report as one table: where it has several, the first column says to which a row belongs. */
export const reportSheet = (parts: ReportParts, request: ReportRequest): Sheet =>
  joinSheets(reportSheets(parts, request), wordsOf(request.language).group);

/**
 * Writes a report into a file, in slices between which the desk goes on working. The file is there as a
 * whole or not at all. Throws `DatabaseError` where the disk refuses, and the signal's reason when stopped.
 */
export const writeReport = async (
  parts: ReportParts,
  request: ReportRequest,
  { file, ...options }: WriteOptions & { readonly file: string },
): Promise<WrittenReport> => {
  let rows = 0;
  async function* counted(sheet: Sheet): AsyncGenerator<Page> {
    for await (const page of pacedPages(sheet, options)) {
      rows += page.length;
      yield page;
    }
  }
  const bytes = await writeWholeFile(file, async (out) => {
    if (request.format === 'xlsx')
      return writeXlsx(
        out,
        reportSheets(parts, request).map((sheet) => ({ sheet, pages: counted(sheet) })),
      );
    const sheet = reportSheet(parts, request);
    for await (const piece of csvPieces(sheet, counted(sheet), request.language))
      await out.append(Buffer.from(piece));
  });
  return { rows, bytes };
};
