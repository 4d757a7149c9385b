import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');
export const FOYER = join(ROOT, 'electron', 'cli', 'foyer.ts');
export const BUSY_DESK = join(ROOT, 'tests', 'soak', 'busy-desk.ts');

export interface Doom {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly input: readonly string[];
  /** The process dies so many ms after it began, or … */
  readonly afterMs: number | null;
  /** … with this answer, whichever comes first. */
  readonly afterAnswers: number;
  /** … or so many ms after the first step of an import was reported; null waits for none. */
  readonly afterProgressMs?: number | null;
}

/** How a process ended, and every whole line that it had said by then. */
export interface Death {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly wasKilled: boolean;
  readonly code: number | null;
}

/** Starts a process and kills it with SIGKILL in the midst of its work. Resolves when it is gone. */
export const runDoomed = ({
  program,
  args,
  env,
  input,
  afterMs,
  afterAnswers,
  afterProgressMs = null,
}: Doom): Promise<Death> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const kill = (): boolean => child.kill('SIGKILL');
    const timer = afterMs === null ? null : setTimeout(kill, afterMs);
    const lines: string[] = [];
    let errors = '';
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const parts = `${rest}${text}`.split('\n');
      // A line that the process could not finish is no answer.
      rest = parts.pop() ?? '';
      lines.push(...parts);
      if (lines.length >= afterAnswers) kill();
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      errors = `${errors}${line}\n`.slice(-2_000);
      if (afterProgressMs !== null && line.endsWith(' %')) setTimeout(kill, afterProgressMs);
    });
    // The process may die while it is being told what to scan.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input.map((line) => `${line}\n`).join(''));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ lines, errors, wasKilled: signal === 'SIGKILL', code });
    });
  });
