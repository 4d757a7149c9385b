import { existsSync, readFileSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { DatabaseError, isThereAlready, makeFolder, writeOnce } from '../desk/open-desk.ts';

/** Thrown when there is no usable key; the message says what to do. Nothing was changed. */
export class KeyProblem extends Error {}

const KEY_FILE = 'foyer.key';
/** What the window keeps: the key, sealed by the keychain. */
const SEALED_KEY_FILE = 'desk.key';
const isKey = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);

/**
 * The database key of a headless desk: `FOYER_KEY` (64 hex digits), else the file `foyer.key` in the data
 * folder, mode 0600, which is made with a new desk. A database whose key file is gone is never given a new key.
 */
export const readKey = (
  folder: string,
  env: NodeJS.ProcessEnv,
  randomBytes: (length: number) => Uint8Array,
): string => {
  const known = knownKey(folder, env);
  if (known !== null) return known;
  if (hasData(folder)) throw missing(folder);
  return writeKeyFile(folder, join(folder, KEY_FILE), Buffer.from(randomBytes(32)).toString('hex'));
};

/** The key of a desk that is there already: reading makes neither a desk nor a key. */
export const readDeskKey = (folder: string, env: NodeJS.ProcessEnv): string => {
  if (!hasData(folder)) throw new DatabaseError('no-desk', folder);
  const known = knownKey(folder, env);
  if (known === null) throw missing(folder);
  return known;
};

const hasData = (folder: string): boolean => existsSync(join(folder, 'foyer.db'));

const missing = (folder: string): KeyProblem =>
  new KeyProblem(
    existsSync(join(folder, SEALED_KEY_FILE))
      ? `The key of ${folder} is in the keychain of this computer, which only Foyer's own window can ask. Nothing was changed.`
      : `The key file ${join(folder, KEY_FILE)} is missing. Put it back, or set FOYER_KEY. Nothing was changed.`,
  );

/** The key that a backup was written with must be there already: a new one would not open it. */
export const readExistingKey = (folder: string, env: NodeJS.ProcessEnv): string => {
  const known = knownKey(folder, env);
  if (known !== null) return known;
  throw new KeyProblem(
    `A backup opens only with the key of its desk. Put that desk's ${KEY_FILE} into ${folder}, or set FOYER_KEY. Nothing was changed.`,
  );
};

const knownKey = (folder: string, env: NodeJS.ProcessEnv): string | null => {
  const fromEnv = env['FOYER_KEY'];
  if (fromEnv !== undefined && fromEnv !== '') {
    if (!isKey(fromEnv))
      throw new KeyProblem('FOYER_KEY must be 64 hex digits (32 bytes). Nothing was changed.');
    return fromEnv.toLowerCase();
  }
  const file = join(folder, KEY_FILE);
  return existsSync(file) ? readKeyFile(file) : null;
};

const readKeyFile = (file: string): string => {
  // Windows has no modes; the folder's own rights guard the file there.
  if (platform() !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new KeyProblem(`Others can read the key file ${file}. Run: chmod 600 "${file}"`);
  const key = readFileSync(file, 'utf8').trim();
  if (!isKey(key)) throw new KeyProblem(`The key file ${file} does not hold 64 hex digits.`);
  return key.toLowerCase();
};

const writeKeyFile = (folder: string, file: string, key: string): string => {
  makeFolder(folder);
  try {
    writeOnce(file, Buffer.from(`${key}\n`));
    return key;
  } catch (error) {
    // Another start was faster: its key counts.
    if (isThereAlready(error)) return readKeyFile(file);
    throw error;
  }
};
