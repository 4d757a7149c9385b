import { mayBeFormula, plainText } from './cell-text.ts';
import type { CellKind, Page, Sheet, SheetRow } from './sheet.ts';
import type { ReportLanguage } from './words.ts';

/** So that Excel takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the spreadsheet of each language expects between cells. */
const DELIMITER: Readonly<Record<ReportLanguage, string>> = { en: ',', de: ';' };

// Quoted for either delimiter and for tab, so that a file opened under another country's settings keeps most cells whole.
const NEEDS_QUOTES = /[",;\t\r\n]/;

const csvCell = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A text that a spreadsheet would run gets an apostrophe before it; phone numbers with it stay readable. */
const harmless = (text: string): string => (mayBeFormula(text) ? `'${text}` : text);

const csvRow = (row: SheetRow, kinds: readonly CellKind[], delimiter: string): string =>
  `${kinds
    .map((kind, index) => {
      const cell = row[index] ?? null;
      const text = plainText(cell, kind);
      return csvCell(typeof cell === 'string' ? harmless(text) : text);
    })
    .join(delimiter)}\r\n`;

/** A report as CSV (RFC 4180), a piece of text for each page. */
export async function* csvPieces(
  sheet: Sheet,
  pages: AsyncIterable<Page>,
  language: ReportLanguage,
): AsyncGenerator<string> {
  const delimiter = DELIMITER[language];
  const kinds = sheet.columns.map((column) => column.kind);
  const header = sheet.columns.map((column) => column.heading);
  yield BYTE_ORDER_MARK + csvRow(header, kinds, delimiter);
  for await (const page of pages) yield page.map((row) => csvRow(row, kinds, delimiter)).join('');
}
