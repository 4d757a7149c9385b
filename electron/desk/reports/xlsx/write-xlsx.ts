import type { ReportFile } from '../report-file.ts';
import type { Page, Sheet, SheetRow } from '../sheet.ts';
import { type CellWriter, openCellWriter } from './cell-xml.ts';
import { SHEET_TAIL, sheetHead, sheetPart, workbookParts } from './workbook-parts.ts';
import { openZipWriter } from './zip-writer.ts';

/** How much goes into one sheet before the next one begins. */
export interface SheetLimits {
  /** The header row included. */
  readonly rows: number;
  /** Of XML: a ZIP entry beyond 4 GiB is one that many programs do not open. */
  readonly bytes: number;
}

/** What Excel can open. */
export const EXCEL_LIMITS: SheetLimits = { rows: 1_048_576, bytes: 3 * 1024 ** 3 };

/** Rows of the pages, handed out in portions that fit what is left of a sheet. */
const openRows = (pages: AsyncIterable<Page>) => {
  const iterator = pages[Symbol.asyncIterator]();
  let waiting: Page = [];
  const isAtEnd = async (): Promise<boolean> => {
    if (waiting.length > 0) return false;
    const next = await iterator.next();
    if (next.done !== true) waiting = next.value;
    return waiting.length === 0;
  };
  return {
    isAtEnd,
    async take(most: number): Promise<Page> {
      if (await isAtEnd()) return [];
      const taken = waiting.slice(0, most);
      waiting = waiting.slice(most);
      return taken;
    },
  };
};

const rowXml = (line: number, cells: string): string => `<row r="${line}">${cells}</row>`;

const openRowCells =
  ({ columns }: Sheet, cells: CellWriter) =>
  (row: SheetRow): string => {
    let xml = '';
    let index = 0;
    for (const column of columns) xml += cells.cell(row[index++] ?? null, column);
    return xml;
  };

interface SheetWork {
  readonly sheet: Sheet;
  readonly rows: ReturnType<typeof openRows>;
  readonly cells: CellWriter;
  readonly limits: SheetLimits;
}

async function* sheetPieces({ sheet, rows, cells, limits }: SheetWork): AsyncGenerator<Buffer> {
  const rowCells = openRowCells(sheet, cells);
  const headings = sheet.columns.map((column) => cells.header(column.heading)).join('');
  yield Buffer.from(sheetHead(sheet.columns.map((column) => column.width)) + rowXml(1, headings));
  let bytes = 0;
  for (let line = 2; line <= limits.rows && bytes < limits.bytes; ) {
    const page = await rows.take(limits.rows - line + 1);
    if (page.length === 0) break;
    const first = line;
    const piece = Buffer.from(page.map((row, index) => rowXml(first + index, rowCells(row))).join(''));
    line += page.length;
    bytes += piece.length;
    yield piece;
  }
  yield Buffer.from(SHEET_TAIL);
}

/** A sheet with the pages that are written of it. */
export interface SheetPages {
  readonly sheet: Sheet;
  readonly pages: AsyncIterable<Page>;
}

/** Writes a workbook, a tab for each sheet. What does not fit into one goes on in the next, under the same header. */
export const writeXlsx = async (
  out: ReportFile,
  sheets: readonly SheetPages[],
  limits: SheetLimits = EXCEL_LIMITS,
): Promise<void> => {
  const zip = openZipWriter(out);
  const cells = openCellWriter();
  const titles: string[] = [];
  for (const { sheet, pages } of sheets) {
    const rows = openRows(pages);
    let number = 0;
    do {
      number += 1;
      await zip.add(sheetPart(titles.length), sheetPieces({ sheet, rows, cells, limits }));
      titles.push(number === 1 ? sheet.title : `${sheet.title} ${number}`);
    } while (!(await rows.isAtEnd()));
  }
  for (const [name, xml] of workbookParts({ titles, strings: cells.strings() }))
    await zip.add(name, [Buffer.from(xml)]);
  await zip.finish();
};
