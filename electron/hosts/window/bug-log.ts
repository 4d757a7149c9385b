import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Opening } from './window-desk.ts';

/** Writes each bug as one line of JSON, with the id that the screen shows. Written at once: the next thing may be the end. */
export function openBugLog(folder: string, now: () => number): Opening['report'] {
  mkdirSync(folder, { recursive: true });
  return ({ id, where, error }) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date(now()).toISOString(), id, where, error: words });
    appendFileSync(join(folder, 'foyer.log'), `${line}\n`);
  };
}
