import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declareAppScheme, screenFile, serveScreens } from '../../../electron/hosts/window/app-protocol.ts';
import { SCREEN_HEADERS } from '../../../shared/contract/screen-policy.ts';
import { doubleOf } from './electron-double.ts';

const POLICY = SCREEN_HEADERS['content-security-policy'];
const house = mkdtempSync(join(tmpdir(), 'foyer-screens-'));
const screens = join(house, 'renderer');

beforeAll(() => {
  mkdirSync(join(screens, 'assets'), { recursive: true });
  mkdirSync(join(house, 'renderer-secret'));
  writeFileSync(join(screens, 'index.html'), '<!doctype html>');
  writeFileSync(join(screens, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(screens, 'assets', 'scan.wasm'), '');
  writeFileSync(join(house, 'secret.txt'), 'secret');
  writeFileSync(join(house, 'renderer-secret', 'key'), 'secret');
});
afterAll(() => rmSync(house, { recursive: true }));

function serve() {
  let handler: ((request: Request) => Response | Promise<Response>) | undefined;
  const protocol = doubleOf<Protocol>('protocol')({
    handle: (_scheme, given) => {
      handler = given as typeof handler;
    },
  });
  serveScreens(protocol, screens);
  return async (url: string, method = 'GET') => {
    if (handler === undefined) throw new Error('nothing is served');
    return handler({ url, method } as Request);
  };
}

describe('app://foyer/', () => {
  it('serves the first screen with a policy that lets nothing remote and nothing inline run', async () => {
    const response = await serve()('app://foyer/');
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html>']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(POLICY);
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it.each([
    ['app://foyer/index.html', 'text/html; charset=utf-8'],
    ['app://foyer/assets/app.js', 'text/javascript; charset=utf-8'],
    ['app://foyer/assets/app.js?v=2#top', 'text/javascript; charset=utf-8'],
    ['app://foyer/assets/scan.wasm', 'application/wasm'],
  ])('says what %s is', async (url, contentType) => {
    const response = await serve()(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
  });

  it.each([
    'app://foyer/../secret.txt',
    'app://foyer/%2e%2e/secret.txt',
    'app://foyer/..%2fsecret.txt',
    'app://foyer/assets/..%2f..%2fsecret.txt',
    'app://foyer/..%5csecret.txt',
    'app://foyer/%2e%2e%2frenderer-secret/key',
    'app://foyer//etc/passwd',
    'app://foyer/%00index.html',
    'app://foyer/%E0%A4%A',
    'app://foyer/assets',
    'app://foyer/not-there.js',
    'app://elsewhere/index.html',
    'app://foyer:81/index.html',
    'https://foyer/index.html',
    'not an address',
  ])('does not serve %s, and says so under the same policy', async (url) => {
    const response = await serve()(url);
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(response.headers.get('content-security-policy')).toBe(POLICY);
  });

  it('keeps every address inside the folder', () => {
    expect(screenFile('app://foyer/a/../../../x', screens)).toBe(join(screens, 'x'));
    expect(screenFile('app://foyer/..%2fx', screens)).toBeUndefined();
  });

  it('takes nothing', async () => {
    expect((await serve()('app://foyer/index.html', 'POST')).status).toBe(405);
  });

  it('is a secure origin of its own, that may not get round its policy', () => {
    const declared: unknown[] = [];
    declareAppScheme({ registerSchemesAsPrivileged: (schemes) => void declared.push(...schemes) });
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
    expect(declared).toEqual([{ scheme: 'app', privileges }]);
  });
});
