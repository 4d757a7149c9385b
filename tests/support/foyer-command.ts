import { Readable } from 'node:stream';
import { readLines } from '../../electron/cli/read-lines.ts';
import { runFoyer } from '../../electron/cli/run-foyer.ts';
import { TEST_KEY } from './test-desk.ts';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a command of the command line in this process, with the test key unless told otherwise. */
export const foyer = async (
  args: readonly string[],
  { input = '', env = {}, signal = new AbortController().signal }: CallOptions = {},
): Promise<Said> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runFoyer(args, {
    env: { FOYER_KEY: TEST_KEY, ...env },
    terminal: {
      out: (line) => void out.push(`${line}\n`),
      err: (line) => void err.push(`${line}\n`),
      lines: () => readLines(Readable.from([Buffer.from(input)]), signal),
      signal,
    },
  });
  return { code, out: out.join(''), err: err.join('') };
};

/** The answers of a `--json` command, one a line. */
export const answersOf = ({ out }: Said): readonly unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
