import { pipeline } from 'node:stream/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import type { ReportFile } from '../report-file.ts';

interface Entry {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** The first day of DOS: the file's own time is in the file system, and equal reports give equal bytes. */
const DOS_DATE = 0x21;
const LARGEST = 0xffff_ffff;

/** What the local header and the directory say alike: from the version to the name's length. */
const shared = (name: Buffer, { crc, packed, size }: Pick<Entry, 'crc' | 'packed' | 'size'>): Buffer => {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(FLAGS, 2);
  bytes.writeUInt16LE(DEFLATE, 4);
  bytes.writeUInt16LE(DOS_DATE, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
};

const localHeader = (name: Buffer, sums: Pick<Entry, 'crc' | 'packed' | 'size'>): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared(name, sums), Buffer.alloc(2), name]);

const directoryEntry = (entry: Entry): Buffer => {
  const rest = Buffer.alloc(16);
  rest.writeUInt32LE(entry.at, 12);
  const made = Buffer.from([VERSION, 0]);
  return Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    made,
    shared(entry.name, entry),
    rest,
    entry.name,
  ]);
};

const directoryEnd = (count: number, bytes: number, at: number): Buffer => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
};

const refuseTooLarge = (...sizes: readonly number[]): void => {
  if (sizes.some((size) => size > LARGEST)) throw new Error('the workbook is larger than 4 GiB');
};

/** A ZIP archive that is written piece by piece: no more of it is in memory than a few pieces. */
export interface ZipWriter {
  add(name: string, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void>;
  finish(): Promise<void>;
}

/** Begins an archive at the beginning of a file. */
export const openZipWriter = (out: ReportFile): ZipWriter => {
  const entries: Entry[] = [];

  const pack = async (pieces: AsyncIterable<Buffer> | Iterable<Buffer>) => {
    const start = out.size();
    let crc = 0;
    let size = 0;
    await pipeline(
      async function* () {
        for await (const piece of pieces) {
          crc = crc32(piece, crc);
          size += piece.length;
          yield piece;
        }
      },
      // Rows of a table repeat so much that the quickest level already makes a twentieth of them.
      createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: 1 << 17 }),
      async (packed: AsyncIterable<Buffer>) => {
        for await (const piece of packed) await out.append(piece);
      },
    );
    return { crc, size, packed: out.size() - start };
  };

  return {
    async add(text, pieces) {
      const at = out.size();
      const name = Buffer.from(text);
      await out.append(localHeader(name, { crc: 0, packed: 0, size: 0 }));
      const sums = await pack(pieces);
      refuseTooLarge(sums.size, out.size());
      // Written again now that the sums are known: readers that want them before the content are many.
      await out.patch(localHeader(name, sums), at);
      entries.push({ name, at, ...sums });
    },
    async finish() {
      const directory = Buffer.concat(entries.map(directoryEntry));
      const at = out.size();
      await out.append(Buffer.concat([directory, directoryEnd(entries.length, directory.length, at)]));
    },
  };
};
