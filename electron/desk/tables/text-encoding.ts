import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { openHeadingBook } from '../../../shared/domain/sources/headings.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './alphabets.ts';
import { scoreText } from './encoding-score.ts';
import { refuseBinary } from './file-kind.ts';
import { TableError } from './table-error.ts';

export type TableEncoding = 'utf-8' | 'utf-16-le' | 'utf-16-be' | LegacyEncoding['name'];

const ENCODING_NAMES: ReadonlySet<string> = new Set<TableEncoding>([
  'utf-8',
  'utf-16-le',
  'utf-16-be',
  ...LEGACY_ENCODINGS.map(({ name }) => name),
]);

/** Whether a name is that of an encoding that can be read. */
export const isTableEncoding = (name: string): name is TableEncoding => ENCODING_NAMES.has(name);

export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
  readonly bom: boolean;
}

const SAMPLE_BYTES = 48 * 1024;
const UTF16_SAMPLE = 8 * 1024;
const MANY_ZEROS = 0.15;
const FEW_ZEROS = 0.02;

/** UTF-16 without a mark: the ASCII signs between the cells leave a zero on every other byte. */
const guessUtf16 = (bytes: Buffer): TableEncoding | undefined => {
  const sample = bytes.subarray(0, Math.min(bytes.length, UTF16_SAMPLE));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / Math.max(1, sample.length));
  if (bytes.length % 2 !== 0) return undefined;
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return 'utf-16-le';
  return even > MANY_ZEROS && odd < FEW_ZEROS ? 'utf-16-be' : undefined;
};

const lineEnd = (bytes: Buffer, from: number, lineBreak: number): number => {
  const found = bytes.indexOf(lineBreak, from);
  return found < 0 ? bytes.length : found;
};

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80);

interface Lines {
  /** Lines with bytes beyond ASCII that are UTF-8, and those that are not. */
  readonly utf8: readonly Buffer[];
  readonly other: readonly Buffer[];
  readonly firstUtf8: number;
  readonly firstOther: number;
}

/** Sorts the lines of the whole file: a broken byte in the last line counts like one in the first. */
const sortLines = (bytes: Buffer): Lines => {
  const sorted = { utf8: [] as Buffer[], other: [] as Buffer[], firstUtf8: 0, firstOther: 0 };
  const lineBreak = bytes.includes(10) ? 10 : 13;
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const to = lineEnd(bytes, from, lineBreak);
    const part = bytes.subarray(from, to);
    line += 1;
    from = to + 1;
    if (isAscii(part)) continue;
    if (isUtf8(part)) {
      sorted.firstUtf8 ||= line;
      sorted.utf8.push(part);
    } else {
      sorted.firstOther ||= line;
      sorted.other.push(part);
    }
  }
  return sorted;
};

/** A spread of lines over the whole file, so that a late one counts too. */
const sampleOf = (lines: readonly Buffer[]): Buffer => {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const step = Math.max(1, Math.ceil(total / SAMPLE_BYTES));
  const newline = Buffer.from('\n');
  const picked = lines
    .filter((_, index) => index % step === 0)
    .flatMap((line) => [line.subarray(0, SAMPLE_BYTES), newline]);
  return Buffer.concat(picked);
};

const guessLegacy = (sample: Buffer): LegacyEncoding => {
  const book = openHeadingBook();
  const scored = LEGACY_ENCODINGS.map((encoding) => ({
    encoding,
    score: scoreText(iconv.decode(sample, encoding.iconv), encoding, book.knowsWord),
  }));
  const best = scored.reduce((left, right) => (right.score > left.score + 1e-9 ? right : left));
  return best.encoding;
};

// What UTF-8 looks like when it is read as something else: Ã¼, Ð°, Ù„.
const MOJIBAKE = /[ÃÂÅÄÐÑØÙÎÏ×][\u0080-\u00bf\u2000-\u2fff€ƒŠšŒœŽžŸ]/u;

const refuseMixture = (lines: Lines): void => {
  if (lines.utf8.length === 0 || lines.other.length === 0) return;
  const telling = lines.utf8.filter((line) => MOJIBAKE.test(iconv.decode(line, 'win1252'))).length;
  // A line of another encoding is valid UTF-8 by chance once in a while, but hardly ever one in twenty.
  if (telling * 20 < lines.other.length) return;
  const isMostlyUtf8 = lines.utf8.length >= lines.other.length;
  throw new TableError('mixed-encoding', { line: isMostlyUtf8 ? lines.firstOther : lines.firstUtf8 });
};

const decodeLegacy = (bytes: Buffer): DecodedText => {
  refuseBinary(bytes);
  const lines = sortLines(bytes);
  refuseMixture(lines);
  const { name, iconv: table } = guessLegacy(sampleOf(lines.other));
  return { text: iconv.decode(bytes, table), encoding: name, bom: false };
};

const markOf = (bytes: Buffer): { encoding: TableEncoding; length: number } | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16-le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16-be', length: 2 };
  return undefined;
};

const decodeAs = (bytes: Buffer, encoding: TableEncoding): string => {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (encoding === 'utf-16-le') return bytes.toString('utf16le');
  const legacy = LEGACY_ENCODINGS.find(({ name }) => name === encoding);
  return iconv.decode(bytes, legacy?.iconv ?? 'utf16-be', { stripBOM: false });
};

/** Decodes a whole file. The encoding is found by its mark, by validity, or by what reads like names. */
export const decodeText = (bytes: Buffer, wanted?: TableEncoding): DecodedText => {
  const mark = markOf(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  if (wanted !== undefined) {
    const own = mark?.encoding === wanted ? body : bytes;
    return { text: decodeAs(own, wanted), encoding: wanted, bom: mark?.encoding === wanted };
  }
  const encoding = mark?.encoding ?? guessUtf16(bytes);
  if (encoding !== undefined && encoding !== 'utf-8')
    return { text: decodeAs(body, encoding), encoding, bom: mark !== undefined };
  if (!isUtf8(body)) return mark ? refuseMarked(body) : decodeLegacy(bytes);
  refuseBinary(body);
  return { text: body.toString('utf8'), encoding: 'utf-8', bom: mark !== undefined };
};

const refuseMarked = (body: Buffer): never => {
  throw new TableError('mixed-encoding', { line: sortLines(body).firstOther });
};
