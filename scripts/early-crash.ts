import { constants } from 'node:os';

export type End = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly afterMs: number;
};

/** A window that crashes sooner never came up: nobody has seen anything of it. */
const START_MS = 10_000;

const CRASHES = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 'SIGBUS'] as const;

/**
 * Says by which crash a program ended before it had started, or undefined. Electron ends so where its sandbox cannot
 * be set up, as on a Linux that keeps user namespaces from programs that it does not know.
 */
export function earlyCrash({ code, signal, afterMs }: End): string | undefined {
  if (afterMs > START_MS) return undefined;
  // A shell in between gives a signal on as 128 and its number.
  return CRASHES.find((name) => signal === name || code === 128 + constants.signals[name]);
}
