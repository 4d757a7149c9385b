import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

interface Installed {
  readonly version?: string;
}

it('exactly one zxing-wasm is installed: JavaScript of one version with the wasm of another reads garbage', () => {
  const lock: { readonly packages: Readonly<Record<string, Installed>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith('node_modules/zxing-wasm'))
    .map(([path, { version }]) => `${path} ${version}`);
  const installed: Installed = JSON.parse(
    readFileSync(join(root, 'node_modules/zxing-wasm/package.json'), 'utf8'),
  );
  expect(versions).toEqual([`node_modules/zxing-wasm ${installed.version}`]);
});

it('is the one that the detector of html5-qrcode was built with', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  expect(read('barcode-detector').dependencies['zxing-wasm']).toBe(read('zxing-wasm').version);
});
