import { findHeader, HEADER_SEARCH_ROWS } from './header-row.ts';
import { composeHeader, headerBottom } from './merged-header.ts';
import { openSheetHandler, type SheetContent } from './sheet-rows.ts';
import type { ReadOptions, Table, TableWarning } from './table.ts';
import { TableError } from './table-error.ts';
import { openWorkbook, type Workbook, type WorkbookSheet } from './workbook.ts';
import { openXmlScanner } from './xml-scan.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

const PREVIEW_ROWS = HEADER_SEARCH_ROWS + 20;

interface SheetReading {
  readonly zip: ZipArchive;
  readonly book: Workbook;
  readonly options: ReadOptions;
}

/** Reads the cells of one sheet, all or the first rows. */
const readSheet = async (
  { zip, book, options }: SheetReading,
  sheet: WorkbookSheet,
  maxRows = Number.POSITIVE_INFINITY,
): Promise<SheetContent> => {
  const content: SheetContent = { rows: [], lines: [], merges: [], hiddenRows: 0, formulasWithoutValue: 0 };
  const scanner = openXmlScanner(sheet.part, openSheetHandler(book, content));
  const total = Math.max(1, zip.sizeOf(sheet.part));
  let done = 0;
  for await (const piece of zip.open(sheet.part)) {
    if (options.signal?.aborted) throw new TableError('cancelled');
    scanner.push(piece);
    done += piece.length;
    if (content.rows.length >= maxRows) return content;
    if (maxRows === Number.POSITIVE_INFINITY) options.onProgress?.(Math.min(1, done / total));
  }
  scanner.end();
  return content;
};

/** The sheet asked for, else the first visible one whose header speaks of people, else the first with cells. */
const chooseSheet = async (reading: SheetReading): Promise<WorkbookSheet> => {
  const { sheets } = reading.book;
  const { sheet: wanted } = reading.options;
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted);
    if (named === undefined) throw new TableError('no-such-sheet', { sheet: wanted });
    return named;
  }
  const ordered = [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((sheet) => sheet.isHidden)];
  let fallback: WorkbookSheet | undefined;
  for (const sheet of ordered) {
    if (sheet.isHidden && fallback !== undefined) break;
    const { rows } = await readSheet(reading, sheet, PREVIEW_ROWS);
    if (findHeader(rows).isPersonLike) return sheet;
    if (rows.length > 0) fallback ??= sheet;
  }
  const [first] = ordered;
  if (first === undefined) throw new TableError('not-a-table');
  return fallback ?? first;
};

const headerIndex = (content: SheetContent, wanted: number | undefined): number => {
  const found = findHeader(content.rows).index;
  if (wanted === undefined) return found < 0 ? found : headerBottom(content.lines, found, content.merges);
  return wanted === 0 ? -1 : content.lines.findIndex((line) => line >= wanted);
};

const squareUp = (rows: readonly string[][], width: number): void => {
  for (const row of rows) while (row.length < width) row.push('');
};

const contentWarnings = (content: SheetContent, sheet: WorkbookSheet): TableWarning[] => [
  ...(content.rows.length === 0 ? [{ code: 'empty' } as const] : []),
  ...(sheet.isHidden ? [{ code: 'hidden-sheet' } as const] : []),
  ...(content.hiddenRows > 0 ? [{ code: 'hidden-rows', count: content.hiddenRows } as const] : []),
  ...(content.formulasWithoutValue > 0
    ? [{ code: 'formula-without-value', count: content.formulasWithoutValue } as const]
    : []),
];

/** Reads one sheet of a workbook into a table. */
export const readXlsx = async (bytes: Buffer, options: ReadOptions): Promise<Table> => {
  const zip = openZip(bytes);
  const book = await openWorkbook(zip);
  const reading: SheetReading = { zip, book, options };
  const sheet = await chooseSheet(reading);
  const maxRows = options.maxRows === undefined ? undefined : options.maxRows + HEADER_SEARCH_ROWS;
  const content = await readSheet(reading, sheet, maxRows);
  const index = headerIndex(content, options.headerRow);
  const width = content.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merged = composeHeader(content.rows, content.lines, index, width, content.merges);
  const rows = content.rows.slice(
    index + 1,
    options.maxRows === undefined ? undefined : index + 1 + options.maxRows,
  );
  squareUp(rows, width);
  options.onProgress?.(1);
  return {
    kind: 'xlsx',
    encoding: null,
    bom: false,
    delimiter: null,
    lineEnding: null,
    sheet: sheet.name,
    sheets: book.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    headerRecord: index < 0 ? 0 : (content.lines[index] ?? 0),
    header: index < 0 ? Array.from({ length: width }, () => '') : merged.header,
    rows,
    lines: content.lines.slice(index + 1, index + 1 + rows.length),
    warnings: [
      ...contentWarnings(content, sheet),
      ...(index < 0 && content.rows.length > 0 ? [{ code: 'no-header' } as const] : []),
      ...(index > 0 ? [{ code: 'title-rows', count: index } as const] : []),
      ...(merged.wasMerged ? [{ code: 'merged-header' } as const] : []),
    ],
  };
};
