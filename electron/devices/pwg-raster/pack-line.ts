import { byteRuns } from '../byte-runs.ts';

/** The count that says: the rest of the line is white. */
const REST_IS_WHITE = 128;

/** Compresses a line as PWG 5102.4 section 4.3: a count and a byte for equal ones, 257 less the count before others. */
export const packLine = (line: Uint8Array): Uint8Array => {
  const packed: number[] = [];
  for (const { from, length, isEqual } of byteRuns(line)) {
    if (isEqual) packed.push(length - 1, line[from] ?? 0);
    // One alone has no count of its own: it is a stretch of one.
    else packed.push(length === 1 ? 0 : 257 - length, ...line.subarray(from, from + length));
  }
  return Uint8Array.from(packed);
};

/** Fills a line from packed bytes and gives where they end; -1 where they are none, or too many. */
export const unpackLine = (packed: Uint8Array, from: number, line: Uint8Array, white: number): number => {
  let at = from;
  for (let filled = 0; filled < line.length; ) {
    const count = packed[at];
    if (count === undefined) return -1;
    at += 1;
    if (count === REST_IS_WHITE) {
      line.fill(white, filled);
      return at;
    }
    const length = count < REST_IS_WHITE ? count + 1 : 257 - count;
    const taken = count < REST_IS_WHITE ? 1 : length;
    if (filled + length > line.length || at + taken > packed.length) return -1;
    if (count < REST_IS_WHITE) line.fill(packed[at] ?? 0, filled, filled + length);
    else line.set(packed.subarray(at, at + length), filled);
    at += taken;
    filled += length;
  }
  return at;
};
