import { IppError } from './ipp-message.ts';

/** Reads bytes in order and never past their end. */
export interface ByteReader {
  readonly uint8: () => number;
  readonly uint16: () => number;
  readonly int32: () => number;
  readonly take: (length: number) => Uint8Array;
  readonly rest: () => Uint8Array;
  /** How many bytes were read. */
  readonly position: () => number;
}

/** A reader at the beginning of these bytes. */
export const createByteReader = (bytes: Uint8Array): ByteReader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const step = (length: number): number => {
    if (offset + length > bytes.length)
      throw new IppError(`ends at byte ${bytes.length}, in the middle of a field`);
    offset += length;
    return offset - length;
  };
  const take = (length: number): Uint8Array => {
    const start = step(length);
    return bytes.slice(start, start + length);
  };
  return {
    uint8: () => view.getUint8(step(1)),
    uint16: () => view.getUint16(step(2)),
    int32: () => view.getInt32(step(4)),
    take,
    rest: () => take(bytes.length - offset),
    position: () => offset,
  };
};
