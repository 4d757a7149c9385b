import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { DatabaseError } from '../desk/open-desk.ts';
import { WrongUse } from './command.ts';

/** The database, its lock and its keys: a copy that took the place of one of these would cost the data. */
const OWN_FILE = /^(foyer\.(db|lock)(-wal|-shm|-journal)?|foyer\.key|desk\.key)$/i;

/** The full path of the file that a backup shall go to, where a person named one. Refuses what no backup can be. */
export const backupTarget = (out: string | undefined, dataFolder: string): string | undefined => {
  if (out === undefined) return undefined;
  const target = resolve(out);
  const folder = dirname(target);
  if (!existsSync(folder)) throw new DatabaseError('no-folder', folder);
  if (existsSync(target) && statSync(target).isDirectory())
    throw new WrongUse(`This is a folder, not a file: ${target}.`);
  if (isOwnFile(target, dataFolder))
    throw new WrongUse(`This is a file of the desk itself: ${target}. Give the backup another name.`);
  return target;
};

const isOwnFile = (target: string, dataFolder: string): boolean =>
  OWN_FILE.test(basename(target)) && realpathSync(dirname(target)) === realpathSync(dataFolder);
