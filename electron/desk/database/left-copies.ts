import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** What a restore sets aside, beside the database. */
const SET_ASIDE = /^replaced-.+\.db$/;
const ANY_COPY = /\.db$/;

/**
 * Refuses to begin a new database where an older one was: a folder with copies whose database is gone or empty has
 * lost it, and a desk that opens with nobody on its list would be taken for the one that knew everybody.
 */
export const refuseLostDatabase = (folder: string, file: string): void => {
  if (sizeOf(file) > 0) return;
  const isKept = holds(join(folder, 'backups'), ANY_COPY) || holds(folder, SET_ASIDE);
  if (isKept) throw new DatabaseError('lost', file);
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const holds = (folder: string, copy: RegExp): boolean => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return readdirSync(folder).some((name) => copy.test(name) && sizeOf(join(folder, name)) > 0);
};
