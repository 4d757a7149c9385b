import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import { makeFolder, writeOnce } from '../../desk/open-desk.ts';

const KEY_BYTES = 32;

type Keychain = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>;

export type KeyPlace = {
  readonly keychain: Keychain;
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  readonly randomBytes: (length: number) => Uint8Array;
};

/** Why there is no key; the words, and what to do, are in opening-words.ts. */
export type KeyTrouble = 'no-keychain' | 'key-gone' | 'key-damaged' | 'key-of-another' | 'no-key-in-file';

/** The way to the key is closed. Nothing was changed. */
export class KeyNotAvailable extends Error {
  override readonly name = 'KeyNotAvailable';
  readonly trouble: KeyTrouble;

  constructor(trouble: KeyTrouble, file: string, cause?: unknown) {
    super(`${trouble}: ${file}`, { cause });
    this.trouble = trouble;
  }
}

/**
 * The key of the desk in `folder`: 32 bytes, kept in the folder as desk.key, sealed by the operating system's keychain.
 * The folder alone, on a lost disk or in a backup, opens nothing.
 */
export async function keychainKey({
  keychain,
  folder,
  platform,
  randomBytes,
}: KeyPlace): Promise<Uint8Array> {
  const file = join(folder, 'desk.key');
  // On Linux without a keyring Chromium "encrypts" with a password that is in its source.
  const isReal = platform !== 'linux' || keychain.getSelectedStorageBackend() !== 'basic_text';
  if (!keychain.isEncryptionAvailable() || !isReal) throw new KeyNotAvailable('no-keychain', file);
  if (existsSync(file)) return unsealed(keychain, file);
  if (existsSync(join(folder, 'foyer.db'))) throw new KeyNotAvailable('key-gone', file);
  const key = randomBytes(KEY_BYTES);
  makeFolder(folder);
  writeOnce(file, keychain.encryptString(Buffer.from(key).toString('hex')));
  return key;
}

async function unsealed(keychain: Keychain, file: string): Promise<Uint8Array> {
  const sealed = await readFile(file);
  const key = new Uint8Array(Buffer.from(decrypted(keychain, sealed, file), 'hex'));
  if (key.length === KEY_BYTES) return key;
  throw new KeyNotAvailable('key-damaged', file);
}

function decrypted(keychain: Keychain, sealed: Buffer, file: string): string {
  try {
    return keychain.decryptString(sealed);
  } catch (cause) {
    throw new KeyNotAvailable('key-of-another', file, cause);
  }
}
