import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';

/** Waits so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a program of which nobody hears when it is not there. */
export const start = (command: string, args: readonly string[]): ChildProcess =>
  spawn(command, args, { stdio: 'ignore' }).on('error', () => undefined);

/** Ends a program that a test started. */
export const stop = async (process: ChildProcess): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill();
  await gone;
};

/** Looks again and again, so many milliseconds; false where it never became true. */
export const waitUntil = async (isTrue: () => Promise<boolean> | boolean, ms = 8_000): Promise<boolean> => {
  for (let waited = 0; waited < ms; waited += 100) {
    if (await isTrue()) return true;
    await pause(100);
  }
  return false;
};

/** Whether somebody is behind a socket file: one that crashed leaves the file. */
export const listensOn = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(socketPath, () => resolve(true)).on('error', () => resolve(false));
    probe.on('connect', () => probe.destroy());
  });
