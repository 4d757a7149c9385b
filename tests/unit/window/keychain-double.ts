import type { SafeStorage } from 'electron';
import { doubleOf } from './electron-double.ts';

type Keychain = { readonly isAvailable?: boolean; readonly backend?: string; readonly owner?: string };

/** A keychain that really changes what it seals, and opens only what the same owner sealed. */
export function keychainDouble({
  isAvailable = true,
  backend = 'gnome_libsecret',
  owner = 'ada',
}: Keychain = {}) {
  const mask = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  return doubleOf<SafeStorage>('safeStorage')({
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend as ReturnType<SafeStorage['getSelectedStorageBackend']>,
    encryptString: (text) => mask(Buffer.from(`${owner}:${text}`)),
    decryptString: (sealed) => {
      const text = mask(sealed).toString();
      if (!text.startsWith(`${owner}:`)) throw new Error('Error while decrypting the ciphertext');
      return text.slice(owner.length + 1);
    },
  });
}
