import type { Settings } from '../settings/settings.ts';

/** Wrong PINs of one operator in a row, and until when (ms) no further try is looked at. */
interface Tries {
  readonly wrong: number;
  readonly lockedUntilMs: number;
}

const FREE_TRIES = 5;
const FIRST_LOCK_MS = 60_000;
const LONGEST_LOCK_MS = 3_600_000;

/** Counts wrong PINs, kept in the database so that a restart does not give new tries. */
export interface LockOut {
  /** Until when the operator is locked out, in ms; 0 when not. */
  lockedUntil(operatorId: string, nowMs: number): number;
  /**
   * Counts a try as wrong and gives the tries left before the next lock; 0 means locked now. Called before the
   * PIN is looked at: of many tries that come at once, only those that are still free are looked at.
   */
  begin(operatorId: string, nowMs: number): number;
  /** Forgets what was counted: the PIN was right. */
  right(operatorId: string): void;
}

/** Opens the count. Each lock after the fifth wrong PIN is twice as long as the one before, an hour at most. */
export const openLockOut = (settings: Pick<Settings, 'readLocal' | 'writeLocal'>): LockOut => {
  const nameOf = (operatorId: string): string => `pin-tries.${operatorId}`;
  const read = (operatorId: string): Tries => {
    const text = settings.readLocal(nameOf(operatorId));
    return text === null ? { wrong: 0, lockedUntilMs: 0 } : (JSON.parse(text) as Tries);
  };
  return {
    lockedUntil(operatorId, nowMs) {
      const { lockedUntilMs } = read(operatorId);
      // A clock that was set back must not lock somebody out for a day.
      return lockedUntilMs > nowMs && lockedUntilMs - nowMs <= LONGEST_LOCK_MS ? lockedUntilMs : 0;
    },
    begin(operatorId, nowMs) {
      const wrong = read(operatorId).wrong + 1;
      const locks = wrong - FREE_TRIES;
      const lockMs = locks < 0 ? 0 : Math.min(FIRST_LOCK_MS * 2 ** locks, LONGEST_LOCK_MS);
      settings.writeLocal(
        nameOf(operatorId),
        JSON.stringify({ wrong, lockedUntilMs: lockMs === 0 ? 0 : nowMs + lockMs } satisfies Tries),
      );
      return Math.max(FREE_TRIES - wrong, 0);
    },
    right: (operatorId) =>
      settings.writeLocal(nameOf(operatorId), JSON.stringify({ wrong: 0, lockedUntilMs: 0 } satisfies Tries)),
  };
};
