import { StringDecoder } from 'node:string_decoder';
import { createInflateRaw } from 'node:zlib';
import { LIMITS } from './limits.ts';
import { TableError } from './table-error.ts';

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

export interface ZipArchive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Unpacks one part as text, piece by piece. */
  readonly open: (name: string) => AsyncGenerator<string>;
  readonly sizeOf: (name: string) => number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const ENCRYPTED_FLAG = 1;

const findEnd = (bytes: Buffer): number => {
  for (
    let at = bytes.length - END_BYTES;
    at >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT);
    at -= 1
  ) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  // The directory stands at the end, so that a file without one was cut off.
  throw new TableError('truncated');
};

const normalName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

const readDirectory = (bytes: Buffer): Map<string, Entry> => {
  const end = findEnd(bytes);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE)
      throw new TableError('damaged', { part: 'ZIP' });
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0) throw new TableError('encrypted');
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes);
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    };
    entries.set(normalName(name), entry);
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

const packedData = (bytes: Buffer, entry: Entry, part: string): Buffer => {
  const header = entry.headerAt;
  if (header + 30 > bytes.length) throw new TableError('truncated');
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (start + entry.packedBytes > bytes.length) throw new TableError('truncated');
  if (entry.method !== 0 && entry.method !== 8) throw new TableError('damaged', { part });
  return bytes.subarray(start, start + entry.packedBytes);
};

const decoderOf = (first: Buffer, part: string): StringDecoder => {
  if (first[0] === 0xff && first[1] === 0xfe) return new StringDecoder('utf16le');
  if (first[0] === 0xfe && first[1] === 0xff) throw new TableError('damaged', { part });
  return new StringDecoder('utf8');
};

async function* unpack(packed: Buffer, entry: Entry, part: string): AsyncGenerator<string> {
  const inflate = entry.method === 8 ? createInflateRaw({ chunkSize: 256 * 1024 }) : undefined;
  inflate?.end(packed);
  let total = 0;
  let decoder: StringDecoder | undefined;
  try {
    for await (const chunk of inflate ?? [packed]) {
      const piece: Buffer = chunk;
      total += piece.length;
      // What the directory says about sizes may be a lie; what comes out is counted.
      if (total > LIMITS.partBytes)
        throw new TableError('too-large', { maxMegabytes: LIMITS.partBytes / 1024 / 1024 });
      decoder ??= decoderOf(piece, part);
      yield decoder.write(piece);
    }
  } catch (cause) {
    if (cause instanceof TableError || (cause instanceof Error && !('code' in cause))) throw cause;
    throw new TableError('damaged', { part });
  } finally {
    inflate?.destroy();
  }
}

/** Opens a ZIP file that is in memory. Only its directory is read; parts are unpacked when asked for. */
export const openZip = (bytes: Buffer): ZipArchive => {
  const entries = readDirectory(bytes);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(normalName(name)),
    sizeOf: (name) => entries.get(normalName(name))?.bytes ?? 0,
    open: (name) => {
      const entry = entries.get(normalName(name));
      if (entry === undefined) throw new TableError('damaged', { part: name });
      return unpack(packedData(bytes, entry, name), entry, name);
    },
  };
};
