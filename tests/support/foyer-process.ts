import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallOptions, Said } from './foyer-command.ts';
import { TEST_KEY } from './test-desk.ts';

const FOYER = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'foyer.ts');

/** Starts the real command line in a process of its own, with the test key unless told otherwise. */
export const startFoyer = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [FOYER, ...args], { env: { ...process.env, FOYER_KEY: TEST_KEY, ...env } });

/** Gathers what a process says until it is gone. */
export const whatItSays = async (child: ChildProcessWithoutNullStreams): Promise<Said> => {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
};

/** Runs the real command line to its end. */
export const foyerProcess = (
  args: readonly string[],
  { input = '', env = {} }: CallOptions = {},
): Promise<Said> => {
  const child = startFoyer(args, env);
  // A command that refuses at once does not read what it is told.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return whatItSays(child);
};
