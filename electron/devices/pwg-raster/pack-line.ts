/** So many bytes, or lines, one count can say. */
const LONGEST = 128;

/** The count that says: the rest of the line is white. */
const REST_IS_WHITE = 128;

/** Compresses a line as PWG 5102.4 section 4.3: a count and a byte for equal ones, 257 less the count before others. */
export const packLine = (line: Uint8Array): Uint8Array => {
  const packed: number[] = [];
  for (let at = 0; at < line.length; ) {
    const equal = equalFrom(line, at);
    if (equal >= 2) {
      packed.push(equal - 1, line[at] ?? 0);
      at += equal;
      continue;
    }
    const different = differentFrom(line, at);
    // One alone has no count of its own: it is a stretch of one.
    packed.push(different === 1 ? 0 : 257 - different, ...line.subarray(at, at + different));
    at += different;
  }
  return Uint8Array.from(packed);
};

const equalFrom = (line: Uint8Array, from: number): number => {
  let end = from + 1;
  while (end < line.length && end - from < LONGEST && line[end] === line[from]) end += 1;
  return end - from;
};

const differentFrom = (line: Uint8Array, from: number): number => {
  let end = from + 1;
  while (end < line.length && end - from < LONGEST && line[end] !== line[end + 1]) end += 1;
  return end - from;
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
