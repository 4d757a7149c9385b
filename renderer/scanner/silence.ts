/** Time for the detector. `after` gives back how to call it off. */
export interface WedgeClock {
  readonly now: () => number;
  readonly after: (delayMs: number, run: () => void) => () => void;
}

export interface Silence {
  /** Waits anew: there was a key. */
  readonly restart: () => void;
  readonly stop: () => void;
}

// A screen that was busy for longer than this may have keys waiting that came before the silence.
const LATE_MS = 30;

/** Tells when no key came for so long. Where the screen was too busy to know, it looks a second time. */
export const createSilence = (clock: WedgeClock, silenceMs: number, onSilence: () => void): Silence => {
  let callOff = (): void => {};
  const wait = (delayMs: number, isSecondLook: boolean): void => {
    callOff();
    const dueMs = clock.now() + delayMs;
    callOff = clock.after(delayMs, () => {
      const isLate = clock.now() - dueMs > LATE_MS;
      if (isLate && !isSecondLook) wait(LATE_MS, true);
      else onSilence();
    });
  };
  return { restart: () => wait(silenceMs, false), stop: () => callOff() };
};
