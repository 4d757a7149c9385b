import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';
import { SCREEN_HEADERS } from '../../../shared/contract/screen-policy.ts';
import { SCREENS_ORIGIN } from './trusted-origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
};

/** Must be called before Electron is ready; later it has no effect. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the built screens as app://foyer/. */
export function serveScreens(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle('app', (request) => answer(request, folder));
}

async function answer(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = screenFile(request.url, folder);
  if (file === undefined) return refusal(404);
  try {
    const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(await readFile(file)), {
      headers: { ...SCREEN_HEADERS, 'content-type': contentType },
    });
  } catch {
    return refusal(404);
  }
}

const refusal = (status: number) => new Response(null, { status, headers: SCREEN_HEADERS });

/** The file that an address names, or undefined when it is not ours or leads out of the folder. */
export function screenFile(address: string, folder: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || `${url.protocol}//${url.host}` !== SCREENS_ORIGIN) return undefined;
  const path = decoded(url.pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const root = normalize(folder + sep);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(root) ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
