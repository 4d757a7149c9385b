import { LIMITS } from './limits.ts';
import { TableError } from './table-error.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;

export interface CsvRecord {
  readonly cells: string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

export interface RecordScanner {
  /** The next record that is not an empty line; undefined at the end. */
  readonly next: () => CsvRecord | undefined;
  /** Characters read so far. */
  readonly position: () => number;
  readonly lineEnding: () => 'CRLF' | 'LF' | 'CR' | 'mixed' | null;
  /** Line of the first quote in a place where none belongs, or 0. */
  readonly strayQuoteLine: () => number;
}

const countBreaks = (text: string): number => {
  let breaks = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === LF || (unit === CR && text.charCodeAt(index + 1) !== LF)) breaks += 1;
  }
  return breaks;
};

/**
 * Reads records by RFC 4180, and what is wrong in the field as Excel does: a quote inside an unquoted
 * cell is a sign like any other, text after a closing quote belongs to the cell. CR, LF and CRLF all end
 * a record. A quote that never closes is an error, for it would swallow the rest.
 */
export const openRecordScanner = (
  text: string,
  delimiter: string,
  from = 0,
  firstLine = 1,
): RecordScanner => {
  const end = text.length;
  const separator = delimiter.charCodeAt(0);
  const endings = { CRLF: 0, LF: 0, CR: 0 };
  let at = from;
  let line = firstLine;
  let strayQuote = 0;

  const tooLong = (): never => {
    throw new TableError('line-too-long', { line });
  };
  const unterminated = (openedLine: number): never => {
    throw new TableError('unterminated-quote', { line: openedLine });
  };
  const plain = (): string => {
    const start = at;
    let index = start;
    for (; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit === separator || unit === LF || unit === CR) break;
      if (unit === QUOTE && index > start) strayQuote ||= line;
    }
    at = index;
    if (index - start > LIMITS.lineChars) tooLong();
    return index === start ? '' : text.slice(start, index);
  };
  const quoted = (): string => {
    const openedLine = line;
    const start = at + 1;
    let close = text.indexOf('"', start);
    let hasDoubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      hasDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0 || close - start > LIMITS.lineChars) unterminated(openedLine);
    const raw = text.slice(start, close);
    at = close + 1;
    if (raw.includes('\n') || raw.includes('\r')) line += countBreaks(raw);
    const value = hasDoubled ? raw.replaceAll('""', '"') : raw;
    const unit = text.charCodeAt(at);
    if (at >= end || unit === separator || unit === LF || unit === CR) return value;
    const rest = plain();
    if (rest.trim() !== '') strayQuote ||= line;
    return value + rest.trimEnd();
  };
  const passBreak = (): void => {
    if (at >= end) return;
    const isCr = text.charCodeAt(at) === CR;
    const isPair = isCr && text.charCodeAt(at + 1) === LF;
    endings[isPair ? 'CRLF' : isCr ? 'CR' : 'LF'] += 1;
    at += isPair ? 2 : 1;
    line += 1;
  };
  const record = (): CsvRecord => {
    const begun = { cells: [] as string[], line };
    const start = at;
    for (;;) {
      begun.cells.push(text.charCodeAt(at) === QUOTE ? quoted() : plain());
      if (begun.cells.length > LIMITS.columns) {
        throw new TableError('too-many-columns', { line: begun.line, max: LIMITS.columns });
      }
      if (at - start > 4 * LIMITS.lineChars) tooLong();
      if (at >= end || text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    passBreak();
    return begun;
  };
  const next = (): CsvRecord | undefined => {
    while (at < end && (text.charCodeAt(at) === LF || text.charCodeAt(at) === CR)) passBreak();
    return at < end ? record() : undefined;
  };
  const lineEnding = (): ReturnType<RecordScanner['lineEnding']> => {
    const used = (['CRLF', 'LF', 'CR'] as const).filter((kind) => endings[kind] > 0);
    return used.length > 1 ? 'mixed' : (used[0] ?? null);
  };
  return { next, position: () => at, lineEnding, strayQuoteLine: () => strayQuote };
};
