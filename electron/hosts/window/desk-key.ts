import { readFile } from 'node:fs/promises';
import { KeyNotAvailable, keychainKey } from './keychain-key.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { WindowHost } from './window-host.ts';

/** The key from the file that was named at the start, else from the keychain. */
export async function deskKey(host: WindowHost, launch: LaunchOptions, folder: string): Promise<Uint8Array> {
  if (launch.keyFile !== undefined) return keyFromFile(launch.keyFile);
  const { platform, randomBytes } = host;
  return keychainKey({ keychain: host.electron.safeStorage, folder, platform, randomBytes });
}

async function keyFromFile(file: string): Promise<Uint8Array> {
  const hex = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(hex))
    throw new KeyNotAvailable(`${file} is not a key file: it needs 64 hexadecimal digits.`);
  return new Uint8Array(Buffer.from(hex, 'hex'));
}
