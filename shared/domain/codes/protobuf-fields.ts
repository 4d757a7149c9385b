/** One field of a protobuf message: a number (wire type 0) or bytes (wire type 2); others are skipped. */
export type ProtobufField =
  | { readonly field: number; readonly number: bigint }
  | { readonly field: number; readonly bytes: Uint8Array };

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const readVarint = (cursor: Cursor): bigint | null => {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) return null;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asIntN(64, value);
  }
  return null;
};

const readBytes = (cursor: Cursor, length: bigint | null): Uint8Array | null => {
  const left = cursor.bytes.length - cursor.at;
  if (length === null || length < 0n || length > BigInt(left)) return null;
  const bytes = cursor.bytes.subarray(cursor.at, cursor.at + Number(length));
  cursor.at += Number(length);
  return bytes;
};

const FIXED_LENGTHS: Readonly<Record<number, bigint>> = { 1: 8n, 5: 4n };

const readField = (cursor: Cursor): ProtobufField | 'skipped' | null => {
  const tag = readVarint(cursor);
  if (tag === null || tag < 0n) return null;
  const field = Number(tag >> 3n);
  const wireType = Number(tag & 7n);
  if (wireType === 0) {
    const number = readVarint(cursor);
    return number === null ? null : { field, number };
  }
  const isText = wireType === 2;
  const bytes = readBytes(cursor, isText ? readVarint(cursor) : (FIXED_LENGTHS[wireType] ?? null));
  if (bytes === null) return null;
  return isText ? { field, bytes } : 'skipped';
};

/** All fields in the order of the message, or null where the message is broken. */
export const protobufFields = (bytes: Uint8Array): readonly ProtobufField[] | null => {
  const cursor: Cursor = { bytes, at: 0 };
  const fields: ProtobufField[] = [];
  while (cursor.at < bytes.length) {
    const field = readField(cursor);
    if (field === null) return null;
    if (field !== 'skipped') fields.push(field);
  }
  return fields;
};
