import { constants } from 'node:fs';
import { access, open, rename, rm, stat, statfs } from 'node:fs/promises';

/** The few file operations of the PDF folder, so that a full or vanishing disk can be tried out. */
export interface FolderFiles {
  /** Fails if the folder is missing, is no folder, or may not be written to. */
  readonly checkFolder: (folder: string) => Promise<void>;
  readonly freeBytes: (folder: string) => Promise<number>;
  /** Makes a new file that is on the disk, not only in memory, when this returns. */
  readonly writeDurably: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly syncFolder: (folder: string) => Promise<void>;
}

const NOT_FOUND = new Set(['ENOENT', 'ENOTDIR']);
// Windows, and some network drives, do not let a folder be opened or synced; there a rename is as good as it gets.
const FOLDERS_CANNOT_SYNC = new Set(['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EBADF']);

/** The system's error code, or an empty string. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const checkFolder = async (folder: string): Promise<void> => {
  const found = await stat(folder);
  if (!found.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  await access(folder, constants.W_OK);
};

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

const exists = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (NOT_FOUND.has(errorCode(error))) return false;
    throw error;
  }
};

const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!FOLDERS_CANNOT_SYNC.has(errorCode(error))) throw error;
  }
};

/** The real file system. */
export const nodeFolderFiles: FolderFiles = {
  checkFolder,
  freeBytes,
  writeDurably,
  rename,
  remove: (path) => rm(path, { force: true }),
  exists,
  syncFolder,
};
