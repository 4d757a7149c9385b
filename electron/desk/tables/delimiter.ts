import { openHeadingBook } from '../../../shared/domain/sources/headings.ts';
import { type CsvRecord, openRecordScanner } from './csv-records.ts';
import { TableError } from './table-error.ts';

const CANDIDATES = [',', ';', '\t', '|'] as const;
const SAMPLE_RECORDS = 200;
const SAMPLE_CHARS = 256 * 1024;

const sampleRecords = (text: string, delimiter: string): readonly CsvRecord[] => {
  const scanner = openRecordScanner(text, delimiter);
  const records: CsvRecord[] = [];
  try {
    for (let record = scanner.next(); record && records.length < SAMPLE_RECORDS; record = scanner.next()) {
      records.push(record);
      if (scanner.position() > SAMPLE_CHARS) break;
    }
  } catch (cause) {
    // With the wrong delimiter a quote may seem to open; the records before it still count.
    if (!(cause instanceof TableError)) throw cause;
  }
  return records;
};

const mode = (counts: readonly number[]): { readonly count: number; readonly share: number } => {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  const [count, times] = [...seen].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  );
  return { count, share: counts.length === 0 ? 0 : times / counts.length };
};

/**
 * Finds what separates the cells: the sign that gives most rows the same number of cells, and a row of
 * known headings. A list with one column has none: null.
 */
export const findDelimiter = (text: string): string | null => {
  const book = openHeadingBook();
  const scored = CANDIDATES.map((delimiter) => {
    const records = sampleRecords(text, delimiter);
    const { count, share } = mode(records.map(({ cells }) => cells.length));
    const headings = records
      .slice(0, 30)
      .map(({ cells }) =>
        cells.length > 1 ? cells.filter((cell) => book.match(cell) !== undefined).length : 0,
      );
    const known = Math.max(0, ...headings);
    const isTable = count > 1 || known > 1;
    return { delimiter, score: isTable ? share * Math.min(count, 12) * 0.5 + share * 2 + known * 2 : 0 };
  });
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return best.score > 0 ? best.delimiter : null;
};
