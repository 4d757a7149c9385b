import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
// Inside the project, so that the built program finds the packages that stay outside the bundle.
const outDir = join(root, 'out', 'packaging-test');

beforeAll(async () => {
  for (const mode of ['production', 'preload']) {
    const configFile = join(root, 'electron/vite.config.ts');
    await build({ configFile, mode, logLevel: 'error', build: { outDir } });
  }
}, 60_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

describe('the built desktop program', () => {
  it('loads with nothing but its packages, and ends as a second start', () => {
    const standIn = join(import.meta.dirname, 'electron-stand-in.mjs');
    const data = mkdtempSync(join(tmpdir(), 'foyer-built-'));
    const args = ['--import', pathToFileURL(standIn).href, join(outDir, 'main.js'), '--data', data];
    const env = { ...process.env, FOYER_ELECTRON: './second-start.mjs' };
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', env }).trim()).toBe('loaded');
    rmSync(data, { recursive: true });
  });

  it('has a preload that a sandbox takes: CommonJS that requires electron and nothing else', () => {
    const preload = readFileSync(join(outDir, 'preload.cjs'), 'utf8');
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(preload).not.toMatch(/^(import|export) /m);
  });

  it('has every worker thread that it starts', () => {
    const scripts = readdirSync(outDir).filter((name) => name.endsWith('.js'));
    const code = scripts.map((name) => readFileSync(join(outDir, name), 'utf8')).join('\n');
    const started = [...code.matchAll(/new URL\(["'`]\.\/([^"'`]+)["'`], import\.meta\.url\)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(started.filter((name) => !existsSync(join(outDir, name)))).toEqual([]);
    expect(scripts).toContain('badge-worker.js');
  });
});
