import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';

/**
 * Writes a file for its owner alone: whole or not at all, on the disk before anything else happens, and never over
 * one that is there (`isThereAlready`). A key that is lost in a power cut leaves data that nobody can open.
 */
export const writeOnce = (file: string, content: Uint8Array): void => {
  const draft = `${file}.${process.pid}`;
  try {
    writeDurably(draft, content);
    putInPlace(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Says whether writing was refused because of a file of this name. */
export const isThereAlready = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

const writeDurably = (file: string, content: Uint8Array): void => {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const putInPlace = (draft: string, file: string): void => {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (isThereAlready(error)) throw error;
    // Memory sticks have no hard links.
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
  }
};
