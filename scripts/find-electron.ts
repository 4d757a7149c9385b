import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The first start fetches about 100 MB; a desk that waits longer than this is better served by a browser. */
const DOWNLOAD_LIMIT_MS = 180_000;
/** Without an answer from the server that has it, nobody should wait for a download at all. */
const REACH_LIMIT_MS = 4_000;

export type ElectronSearch =
  | { readonly executable: string }
  | { readonly executable: undefined; readonly because: string };

/** The Electron program, if it is here. */
export function electronExecutable(): string | undefined {
  const folder = dirname(require.resolve('electron/package.json'));
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : usualName();
  const executable = join(override ?? join(folder, 'dist'), name);
  return existsSync(executable) ? executable : undefined;
}

/** Finds Electron, fetching it at the first start where that is possible. Never hangs without a network. */
export async function findElectron(announce: (line: string) => void): Promise<ElectronSearch> {
  const present = electronExecutable();
  if (present !== undefined) return { executable: present };
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return missing('downloading it is switched off');
  if (!(await canReachDownload())) return missing('the Electron download cannot be reached');
  announce('Fetching Electron, once for this clone (about 100 MB) …');
  if (!(await download())) return missing('the Electron download did not finish');
  const fetched = electronExecutable();
  return fetched === undefined ? missing('the Electron download is not complete') : { executable: fetched };
}

const missing = (because: string): ElectronSearch => ({ executable: undefined, because });

async function canReachDownload(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  try {
    const address = mirror ?? 'https://github.com/electron/electron/releases/';
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}

function download(): Promise<boolean> {
  const installer = join(dirname(require.resolve('electron/package.json')), 'install.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'ignore'] });
    const limit = setTimeout(() => child.kill(), DOWNLOAD_LIMIT_MS);
    const end = (isDone: boolean) => {
      clearTimeout(limit);
      resolve(isDone);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

function usualName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
