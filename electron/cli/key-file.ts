import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/** Thrown when there is no usable key; the message says what to do. Nothing was changed. */
export class KeyProblem extends Error {}

const KEY_FILE = 'foyer.key';
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
  const fromEnv = env['FOYER_KEY'];
  if (fromEnv !== undefined && fromEnv !== '') {
    if (!isKey(fromEnv)) throw new KeyProblem('FOYER_KEY must be 64 hex digits (32 bytes).');
    return fromEnv.toLowerCase();
  }
  const file = join(folder, KEY_FILE);
  if (existsSync(file)) return readKeyFile(file);
  if (existsSync(join(folder, 'foyer.db')))
    throw new KeyProblem(
      `The key file ${file} is missing. Put it back, or set FOYER_KEY. Nothing was changed.`,
    );
  return writeKeyFile(folder, file, Buffer.from(randomBytes(32)).toString('hex'));
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
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // `wx` fails if another start was faster: then its key counts.
  writeFileSync(file, `${key}\n`, { flag: 'wx', mode: 0o600 });
  chmodSync(file, 0o600);
  return key;
};
