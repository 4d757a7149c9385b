import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { unpackBundledChromium } from './bundled-chromium.ts';

export type FoundBrowser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A full browser can show a test pattern as its camera; the bundled shell has no camera at all. */
  readonly hasCamera: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

const fakeCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Finds the browser for the journeys: CHROMIUM_PATH, else an installed one, else the one from node_modules. */
export async function findBrowser(env: Environment = process.env): Promise<FoundBrowser> {
  const executablePath = env['CHROMIUM_PATH'] ?? installedBrowser(env);
  if (executablePath !== undefined) {
    const hasCamera = !isHeadlessShell(executablePath);
    return { executablePath, args: [...fakeCamera, ...sandboxArgs()], env: {}, hasCamera };
  }
  return { ...(await unpackBundledChromium()), hasCamera: false };
}

/** The first Chrome, Chromium or Edge that this machine has in its usual places. */
export function installedBrowser(env: Environment, isThere = existsSync): string | undefined {
  return usualPlaces(env).find((place) => isThere(place));
}

function usualPlaces(env: Environment): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      String.raw`Google\Chrome\Application\chrome.exe`,
      String.raw`Microsoft\Edge\Application\msedge.exe`,
    ];
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** Chrome's reduced build for servers, which CHROMIUM_PATH may name. */
const isHeadlessShell = (executablePath: string): boolean =>
  /headless[-_]shell/.test(basename(executablePath));

/** Chrome refuses its own sandbox as root, which is what a container usually is. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
