import type { ParseArgsOptionsConfig } from 'node:util';

/** The result of a command: 0 done, 1 refused or found wrong, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes. Results go to `out`, one a line; progress and troubles to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** The lines of standard input as they come; at a terminal until Ctrl D. */
  readonly lines: () => AsyncIterable<string>;
  /** Ends long work: Ctrl C. */
  readonly signal: AbortSignal;
}

export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  readonly dataFolder: string;
  readonly asJson: boolean;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** So many words a call may hold besides its options; left out, any number. */
  readonly mostWords?: number;
  readonly run: (input: CommandInput) => Promise<ExitCode>;
}

/** Thrown for a call that makes no sense; the message says what to write instead. Ends with exit code 2. */
export class WrongUse extends Error {}

/** Thrown where the desk has not what a well-formed call asks for; the message says what there is. Ends with exit code 1. */
export class NotThere extends Error {}

/** An option that takes a text, or undefined. */
export const textOption = (input: CommandInput, name: string): string | undefined => {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
};

/** A whole number option within bounds, or the default. */
export const numberOption = (input: CommandInput, name: string, fallback: number, most: number): number => {
  const text = textOption(input, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new WrongUse(`--${name} takes a whole number from 0 to ${most}, not "${text}".`);
  return value;
};
