import { byteRuns } from '../byte-runs.ts';

/** Compresses a row as TIFF's PackBits: stretches of equal bytes, and stretches of others. */
export const packBits = (row: Uint8Array): Uint8Array => {
  const packed: number[] = [];
  for (const { from, length, isEqual } of byteRuns(row)) {
    if (isEqual) packed.push(257 - length, row[from] ?? 0);
    else packed.push(length - 1, ...row.subarray(from, from + length));
  }
  return Uint8Array.from(packed);
};
