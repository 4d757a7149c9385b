/** A stretch of bytes: all equal, or others. */
export interface ByteRun {
  readonly from: number;
  readonly length: number;
  readonly isEqual: boolean;
}

/** So many bytes one count can say, in all codes of this family. */
const LONGEST = 128;

/** Parts a row into what PackBits and its kin count: stretches of equal bytes, and stretches of others. */
export function* byteRuns(row: Uint8Array): Generator<ByteRun> {
  for (let from = 0; from < row.length; ) {
    const equal = equalFrom(row, from);
    const isEqual = equal >= 2;
    const length = isEqual ? equal : differentFrom(row, from);
    yield { from, length, isEqual };
    from += length;
  }
}

const equalFrom = (row: Uint8Array, from: number): number => {
  let end = from + 1;
  while (end < row.length && end - from < LONGEST && row[end] === row[from]) end += 1;
  return end - from;
};

/** Up to where three equal bytes follow: a pair in between is cheaper taken along. */
const differentFrom = (row: Uint8Array, from: number): number => {
  let end = from + 1;
  while (end < row.length && end - from < LONGEST && equalFrom(row, end) < 3) end += 1;
  return end - from;
};
