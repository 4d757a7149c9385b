import { open, rename, rm } from 'node:fs/promises';
import { toDatabaseError } from '../database/database-error.ts';

/** A file that is being written from its beginning to its end. */
export interface ReportFile {
  /** Bytes written so far. */
  size(): number;
  append(bytes: Uint8Array): Promise<void>;
  /** Writes over bytes that are there. */
  patch(bytes: Uint8Array, position: number): Promise<void>;
}

/** Writes into a file from its beginning, and hands it to the disk. Throws `DatabaseError` when there is no room. */
export const fillFile = async (path: string, fill: (out: ReportFile) => Promise<void>): Promise<number> => {
  try {
    // For the owner's eyes only: the database beside it is encrypted, this is not.
    const handle = await open(path, 'w', 0o600);
    try {
      let size = 0;
      const write = async (bytes: Uint8Array, position: number): Promise<void> => {
        for (let done = 0; done < bytes.length; )
          done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
      };
      await fill({
        size: () => size,
        async append(bytes) {
          await write(bytes, size);
          size += bytes.length;
        },
        patch: write,
      });
      await handle.sync();
      return size;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toDatabaseError(error);
  }
};

/** Writes a file so that it is there as a whole or not at all. Gives its size in bytes. */
export const writeWholeFile = async (
  path: string,
  fill: (out: ReportFile) => Promise<void>,
): Promise<number> => {
  const draft = `${path}.part`;
  try {
    await rm(draft, { force: true });
    const bytes = await fillFile(draft, fill);
    await rename(draft, path);
    return bytes;
  } catch (error) {
    // The first error is the one to tell; a draft that cannot be removed either is of no weight beside it.
    await rm(draft, { force: true }).catch(() => undefined);
    throw toDatabaseError(error);
  }
};
