import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';

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

/** The way to the key is closed; the message tells the person what to do. */
export class KeyNotAvailable extends Error {
  override readonly name = 'KeyNotAvailable';
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
  assertKeychain(keychain, platform);
  const file = join(folder, 'desk.key');
  if (existsSync(file)) return unsealed(keychain, await readFile(file));
  if (existsSync(join(folder, 'foyer.db'))) {
    throw new KeyNotAvailable(
      'This folder holds a desk, but its key file desk.key is gone. Put it back from a backup.',
    );
  }
  const key = randomBytes(KEY_BYTES);
  await mkdir(folder, { recursive: true });
  // 'wx': a key that is there is never written over.
  await writeFile(file, keychain.encryptString(Buffer.from(key).toString('hex')), {
    flag: 'wx',
    mode: 0o600,
  });
  return key;
}

function assertKeychain(keychain: Keychain, platform: NodeJS.Platform): void {
  // On Linux without a keyring Chromium "encrypts" with a password that is in its source.
  const isReal = platform !== 'linux' || keychain.getSelectedStorageBackend() !== 'basic_text';
  if (keychain.isEncryptionAvailable() && isReal) return;
  throw new KeyNotAvailable(
    'This computer has no unlocked keychain for the key of the guest list. ' +
      'Unlock or install one (on Linux: GNOME Keyring or KWallet), or start with --key-file FILE.',
  );
}

function unsealed(keychain: Keychain, sealed: Buffer): Uint8Array {
  const key = new Uint8Array(Buffer.from(decrypted(keychain, sealed), 'hex'));
  if (key.length === KEY_BYTES) return key;
  throw new KeyNotAvailable('The key file desk.key is damaged. Put it back from a backup.');
}

function decrypted(keychain: Keychain, sealed: Buffer): string {
  try {
    return keychain.decryptString(sealed);
  } catch (cause) {
    const message =
      'The key file desk.key belongs to another computer or another user. Restore a backup here instead.';
    throw new KeyNotAvailable(message, { cause });
  }
}
