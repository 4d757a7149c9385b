const LONGEST = 128;

/** Compresses a row as TIFF's PackBits: stretches of equal bytes, and stretches of others. */
export const packBits = (row: Uint8Array): Uint8Array => {
  const packed: number[] = [];
  for (let at = 0; at < row.length; ) {
    const equal = equalFrom(row, at);
    if (equal >= 2) {
      packed.push(257 - equal, row[at] ?? 0);
      at += equal;
      continue;
    }
    const different = differentFrom(row, at);
    packed.push(different - 1, ...row.subarray(at, at + different));
    at += different;
  }
  return Uint8Array.from(packed);
};

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
