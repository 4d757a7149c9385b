import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaunchOptions } from '../../../electron/hosts/window/launch-options.ts';

const read = (args: readonly string[], calledFrom = '/') =>
  readLaunchOptions({ args, calledFrom, ownFolder: '/own' });
const plain = { dataFolder: '/own', keyFile: undefined, isKiosk: false, opensSample: false };

describe('launch options', () => {
  it('are all off by themselves', () => {
    expect(read([], '/home/ada')).toEqual(plain);
  });

  it('take folders from where the person called', () => {
    const args = ['.', '--data', 'event', '--key-file=../key', '--kiosk', '--sample'];
    expect(read(args, '/home/ada')).toEqual({
      dataFolder: resolve('/home/ada/event'),
      keyFile: resolve('/home/key'),
      isKiosk: true,
      opensSample: true,
    });
  });

  it('let the switches of Chromium by', () => {
    const args = ['--no-sandbox', '--user-data-dir=/tmp/x', '--lang=de', '--kiosk'];
    expect(read(args)).toEqual({ ...plain, isKiosk: true });
  });

  it('take --data without a folder for nothing', () => {
    expect(read(['--data'])).toEqual(plain);
  });
});
