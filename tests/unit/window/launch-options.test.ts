import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaunchOptions } from '../../../electron/hosts/window/launch-options.ts';

const plain = { dataFolder: undefined, keyFile: undefined, isKiosk: false, opensSample: false };

describe('launch options', () => {
  it('are all off by themselves', () => {
    expect(readLaunchOptions([], '/home/ada')).toEqual(plain);
  });

  it('take folders from where the person called', () => {
    const read = readLaunchOptions(
      ['.', '--data', 'event', '--key-file=../key', '--kiosk', '--sample'],
      '/home/ada',
    );
    expect(read).toEqual({
      dataFolder: resolve('/home/ada/event'),
      keyFile: resolve('/home/key'),
      isKiosk: true,
      opensSample: true,
    });
  });

  it('let the switches of Chromium by', () => {
    const args = ['--no-sandbox', '--user-data-dir=/tmp/x', '--lang=de', '--kiosk'];
    expect(readLaunchOptions(args, '/')).toEqual({ ...plain, isKiosk: true });
  });

  it('take --data without a folder for nothing', () => {
    expect(readLaunchOptions(['--data'], '/')).toEqual(plain);
  });
});
