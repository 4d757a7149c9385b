import type { DeskLine } from './desk-client.ts';

/**
 * How the desk knows this browser. A line that is refused looks like one that is down, so the page asks at the
 * door. `stranger`: the desk began anew, and links before count no more. `removed`: an organiser sent it away.
 */
export type Standing = 'known' | 'stranger' | 'removed';

export interface Doorbell {
  readonly standing: () => Standing;
  readonly subscribe: (hear: () => void) => () => void;
  readonly close: () => void;
}

/** The status with which the door answers; null where nobody does. */
export type Ring = () => Promise<number | null>;

const AGAIN_MS = 10_000;

const standingOf = (status: number | null, before: Standing): Standing => {
  if (status === null) return before;
  if (status === 410) return 'removed';
  return status === 401 ? 'stranger' : 'known';
};

/** Rings whenever the line is lost, and again while it stays so. */
export const openDoorbell = (line: Pick<DeskLine, 'connection' | 'onConnection'>, ring: Ring): Doorbell => {
  const listeners = new Set<() => void>();
  let standing: Standing = 'known';
  const stand = (next: Standing): void => {
    if (next === standing) return;
    standing = next;
    for (const tell of listeners) tell();
  };
  const ringOnce = async (): Promise<void> => {
    if (line.connection() !== 'lost') return;
    const status = await ring();
    if (line.connection() === 'lost') stand(standingOf(status, standing));
  };
  const timer = setInterval(() => void ringOnce(), AGAIN_MS);
  const stopWatching = line.onConnection((connection) => {
    if (connection === 'open') stand('known');
    else void ringOnce();
  });
  return {
    standing: () => standing,
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      clearInterval(timer);
      stopWatching();
    },
  };
};
