import { type FolderFiles, nodeFolderFiles } from '../../../electron/devices/folder-files.ts';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: made up by a test`), { code });

/** The real file system, with one operation that fails as the system would say it. */
export const faultyFolderFiles = (operation: keyof FolderFiles, code: string): FolderFiles => ({
  ...nodeFolderFiles,
  [operation]: () => Promise.reject(systemError(code)),
});

/** A disk that fills up while the badge is being written: half of it is there. */
export const fillingDisk = (): FolderFiles => ({
  ...nodeFolderFiles,
  writeDurably: async (path, bytes) => {
    await nodeFolderFiles.writeDurably(path, bytes.subarray(0, bytes.length / 2));
    throw systemError('ENOSPC');
  },
});

/** A network drive that renames and then loses the connection before it can say so. */
export const forgetfulDrive = (): FolderFiles => ({
  ...nodeFolderFiles,
  rename: async (from, to) => {
    await nodeFolderFiles.rename(from, to);
    throw systemError('EIO');
  },
});
