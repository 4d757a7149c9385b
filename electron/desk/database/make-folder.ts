import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { toDatabaseError } from './database-error.ts';

/** Makes a folder for its owner alone, with those above it. Throws `DatabaseError` with what stands in the way. */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // On a disk that may only be read Node says that there is no such folder; the folder above tells the truth.
    throw toDatabaseError(refusalAbove(folder) ?? error);
  }
};

const refusalAbove = (folder: string): unknown => {
  let above = dirname(folder);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return undefined;
  } catch (error) {
    return error;
  }
};
