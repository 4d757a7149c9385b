import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { TEST_KEY } from './test-desk.ts';

const FOYER = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'foyer.ts');

/** What a command said and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a process of its own, with the test key unless told otherwise. */
export const foyer = (
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string | Buffer; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [FOYER, ...args], { env: { ...process.env, FOYER_KEY: TEST_KEY, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    // A command that refuses at once does not read what it is told.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });

/** The answers of a `--json` command, one a line. */
export const answersOf = ({ out }: Said): readonly unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
