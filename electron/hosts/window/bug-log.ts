import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opening } from './window-desk.ts';

/**
 * Writes each bug as one line of JSON, with the id that the screen shows. Written at once: the next thing may be the
 * end. Where it cannot be written, as on a full disk, it is said, and the call that met it still gets its answer.
 */
export function openBugLog(
  folder: string,
  now: () => number,
  say: (line: string) => void,
): Opening['report'] {
  return ({ id, where, error }) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date(now()).toISOString(), id, where, error: words });
    try {
      appendFileSync(join(folder, 'bugs.log'), `${line}\n`);
    } catch {
      say(line);
    }
  };
}
