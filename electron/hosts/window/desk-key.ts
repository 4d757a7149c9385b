import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyNotAvailable, keychainKey } from './keychain-key.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { WindowHost } from './window-host.ts';

/**
 * The key from the file that was named at the start, else from the one that a desk without a window keeps in its
 * folder, else from the keychain.
 */
export async function deskKey(host: WindowHost, { keyFile, dataFolder }: LaunchOptions): Promise<Uint8Array> {
  if (keyFile !== undefined) return keyFromFile(keyFile);
  const servedBefore = join(dataFolder, 'foyer.key');
  if (existsSync(servedBefore)) return keyFromFile(servedBefore);
  const { platform, randomBytes } = host;
  return keychainKey({ keychain: host.electron.safeStorage, folder: dataFolder, platform, randomBytes });
}

async function keyFromFile(file: string): Promise<Uint8Array> {
  const hex = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new KeyNotAvailable('no-key-in-file', file);
  return new Uint8Array(Buffer.from(hex, 'hex'));
}
