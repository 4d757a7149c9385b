import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keychainKey } from '../../../electron/hosts/window/keychain-key.ts';
import { keychainDouble } from './keychain-double.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
const place = (keychain = keychainDouble(), platform: NodeJS.Platform = 'linux') => ({
  keychain,
  folder,
  platform,
  randomBytes: () => secret,
});

describe('the key in the keychain', () => {
  it('is made once, and is the same at every later start', async () => {
    expect(await keychainKey(place())).toEqual(secret);
    const later = { ...place(), randomBytes: () => new Uint8Array(32).fill(9) };
    expect(await keychainKey(later)).toEqual(secret);
  });

  it('never lies open on the disk, nor readable for others', async () => {
    await keychainKey(place());
    const file = readFileSync(join(folder, 'desk.key'));
    expect(file.includes(Buffer.from(secret).toString('hex'))).toBe(false);
    expect(file.includes(Buffer.from(secret))).toBe(false);
    // Windows has no such bits, and shows every file as readable for all.
    const bitsForOthers = process.platform === 'win32' ? 0 : statSync(join(folder, 'desk.key')).mode & 0o077;
    expect(bitsForOthers).toBe(0);
  });

  it('is whole on the disk before it is used, with nothing left beside it', async () => {
    await keychainKey(place());
    expect(readdirSync(folder)).toEqual(['desk.key']);
  });

  it('makes the folder of a first start', async () => {
    expect(await keychainKey({ ...place(), folder: join(folder, 'new', 'event') })).toEqual(secret);
  });

  it.each([
    ['there is no keychain', keychainDouble({ isAvailable: false })],
    ['the keychain is only a password in the source of Chromium', keychainDouble({ backend: 'basic_text' })],
  ])('is refused when %s', async (_words, keychain) => {
    await expect(keychainKey(place(keychain))).rejects.toMatchObject({ trouble: 'no-keychain' });
  });

  it('does not ask for the Linux backend where there is none', async () => {
    expect(await keychainKey(place(keychainDouble({ backend: 'basic_text' }), 'win32'))).toEqual(secret);
  });

  it('is refused when another user sealed it, and stays as it is', async () => {
    await keychainKey(place(keychainDouble({ owner: 'ada' })));
    const before = readFileSync(join(folder, 'desk.key'));
    await expect(keychainKey(place(keychainDouble({ owner: 'bob' })))).rejects.toMatchObject({
      trouble: 'key-of-another',
    });
    expect(readFileSync(join(folder, 'desk.key'))).toEqual(before);
  });

  it('is refused when the file is damaged', async () => {
    writeFileSync(join(folder, 'desk.key'), keychainDouble().encryptString('0102'));
    await expect(keychainKey(place())).rejects.toMatchObject({ trouble: 'key-damaged' });
  });

  it('is not made anew for a desk that has data: a new key would open nothing', async () => {
    writeFileSync(join(folder, 'foyer.db'), '');
    await expect(keychainKey(place())).rejects.toMatchObject({ trouble: 'key-gone' });
  });
});
