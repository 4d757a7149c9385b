import { setImmediate as nextTurn } from 'node:timers/promises';
import { openRecordScanner, type RecordScanner } from './csv-records.ts';
import { findDelimiter } from './delimiter.ts';
import { findHeader, HEADER_SEARCH_ROWS } from './header-row.ts';
import { LIMITS } from './limits.ts';
import type { ReadOptions, Table, TableWarning } from './table.ts';
import { TableError } from './table-error.ts';
import { type DecodedText, decodeText } from './text-encoding.ts';

const ROWS_A_TURN = 5000;
const SEP_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/iu;
const PROSE_CHARS = 200;

interface Records {
  readonly rows: string[][];
  readonly lines: number[];
}

/** One endless line is refused at its beginning, before anything is decoded. */
const refuseEndlessLine = (bytes: Buffer): void => {
  // UTF-16 takes two bytes a character, UTF-8 up to four; line breaks show in all of them.
  const start = bytes.subarray(0, LIMITS.lineChars * 4);
  const isEndless = bytes.length > start.length && !start.includes(10) && !start.includes(13);
  if (isEndless) throw new TableError('line-too-long', { line: 1 });
};

const collect = async (scanner: RecordScanner, total: number, options: ReadOptions): Promise<Records> => {
  const records: Records = { rows: [], lines: [] };
  const most =
    options.maxRows === undefined ? Number.POSITIVE_INFINITY : options.maxRows + HEADER_SEARCH_ROWS;
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    records.rows.push(record.cells);
    records.lines.push(record.line);
    if (records.rows.length >= most) break;
    if (records.rows.length % ROWS_A_TURN !== 0) continue;
    options.onProgress?.(scanner.position() / total);
    await nextTurn();
    if (options.signal?.aborted) throw new TableError('cancelled');
  }
  return records;
};

const headerIndex = ({ rows, lines }: Records, wanted: number | undefined): number => {
  if (wanted === undefined) return findHeader(rows).index;
  return wanted === 0 ? -1 : lines.findIndex((line) => line >= wanted);
};

/** Gives every row at least the width of the header. Cells beyond it stay, for somebody to see. */
const squareUp = (rows: readonly string[][], lines: readonly number[], width: number): TableWarning[] => {
  let count = 0;
  let line = 0;
  rows.forEach((row, index) => {
    if (row.length === width) return;
    count += 1;
    line ||= lines[index] ?? 0;
    while (row.length < width) row.push('');
  });
  return count > 0 ? [{ code: 'ragged-rows', line, count }] : [];
};

/** Text with one column is a list only if its lines are as short as names or addresses. */
const refuseProse = (rows: readonly string[][], hasDelimiter: boolean): void => {
  if (!hasDelimiter && rows.some((row) => (row[0] ?? '').length > PROSE_CHARS))
    throw new TableError('not-a-table');
};

const emptyTable = ({ encoding, bom }: Pick<DecodedText, 'encoding' | 'bom'>): Table => ({
  kind: 'csv',
  encoding,
  bom,
  delimiter: null,
  lineEnding: null,
  headerRecord: 0,
  header: [],
  rows: [],
  lines: [],
  warnings: [{ code: 'empty' }],
});

const textWarnings = (text: string, removedNul: boolean, scanner: RecordScanner): TableWarning[] => [
  ...(removedNul ? [{ code: 'nul-removed' } as const] : []),
  ...(text.includes('\ufffd') ? [{ code: 'replacement-characters' } as const] : []),
  ...(scanner.strayQuoteLine() > 0 ? [{ code: 'stray-quote', line: scanner.strayQuoteLine() } as const] : []),
  ...(scanner.lineEnding() === 'mixed' ? [{ code: 'mixed-line-endings' } as const] : []),
];

/** Reads separated text of any delimiter and encoding into a table. */
export const readCsv = async (bytes: Buffer, options: ReadOptions): Promise<Table> => {
  if (bytes.length > LIMITS.textBytes)
    throw new TableError('too-large', { maxMegabytes: LIMITS.textBytes / 1024 / 1024 });
  refuseEndlessLine(bytes);
  const decoded = decodeText(bytes, options.encoding);
  const hasNul = decoded.text.includes('\0');
  const text = hasNul ? decoded.text.replaceAll('\0', '') : decoded.text;
  if (text.trim() === '') return emptyTable(decoded);
  const sep = SEP_LINE.exec(text);
  const found = options.delimiter ?? sep?.[1] ?? findDelimiter(text);
  const scanner = openRecordScanner(text, found ?? ',', sep?.[0].length ?? 0, sep ? 2 : 1);
  const records = await collect(scanner, text.length, options);
  refuseProse(records.rows, found !== null);
  const index = headerIndex(records, options.headerRow);
  const width = Math.max(...records.rows.map((row) => row.length));
  const header = index < 0 ? Array.from({ length: width }, () => '') : (records.rows[index] ?? []);
  const rows = records.rows.slice(
    index + 1,
    options.maxRows === undefined ? undefined : index + 1 + options.maxRows,
  );
  const lines = records.lines.slice(index + 1, index + 1 + rows.length);
  const warnings = [
    ...textWarnings(text, hasNul, scanner),
    ...(index < 0 ? [{ code: 'no-header' } as const] : []),
    ...(index > 0 ? [{ code: 'title-rows', count: index } as const] : []),
    ...squareUp(rows, lines, header.length),
  ];
  options.onProgress?.(1);
  return {
    kind: 'csv',
    encoding: decoded.encoding,
    bom: decoded.bom,
    delimiter: found ?? ',',
    lineEnding: scanner.lineEnding(),
    headerRecord: index < 0 ? 0 : (records.lines[index] ?? 0),
    header,
    rows,
    lines,
    warnings,
  };
};
