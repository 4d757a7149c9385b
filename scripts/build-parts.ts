import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.ts';

/** What the screens are made of; a change in one of these makes the built screens old. */
const screenSources = ['renderer', 'shared', 'package-lock.json'];

/** Builds the screens into out/renderer. */
export async function buildScreens(): Promise<void> {
  await build({ configFile: join(root, 'renderer/vite.config.ts'), logLevel: 'warn' });
}

/** Builds main and preload of the desktop program into out/electron. */
export async function buildProgram(): Promise<void> {
  await rm(join(root, 'out/electron'), { recursive: true, force: true });
  const configFile = join(root, 'electron/vite.config.ts');
  await build({ configFile, mode: 'production', logLevel: 'warn' });
  await build({ configFile, mode: 'preload', logLevel: 'warn' });
}

/** Says whether out/renderer is younger than everything it is made of. */
export async function areScreensFresh(): Promise<boolean> {
  const page = join(root, 'out/renderer/index.html');
  if (!existsSync(page)) return false;
  const builtAt = (await stat(page)).mtimeMs;
  const changes = await Promise.all(screenSources.map((source) => newestChange(join(root, source))));
  return changes.every((changedAt) => changedAt < builtAt);
}

async function newestChange(path: string): Promise<number> {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path, { recursive: true });
  const stats = await Promise.all(names.map((name) => stat(join(path, name))));
  return Math.max(entry.mtimeMs, ...stats.map(({ mtimeMs }) => mtimeMs));
}
