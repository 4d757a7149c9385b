import type { KeptAnswers } from './kept/kept-answers.ts';

/** The desk's clock as this device follows it: the device's own may be wrong. */
export interface DeskClock {
  /** How far the desk's clock is ahead, in milliseconds, as far as it was heard. */
  readonly aheadMs: () => number;
  /**
   * The desk said what time it is. `isFresh`: it was asked just now; what is not may have lain on the way, for
   * as long as this device slept.
   */
  readonly hear: (at: string, isFresh: boolean) => void;
  /** Hears when the clock was set. Returns what ends it. */
  readonly subscribe: (hear: () => void) => () => void;
}

export interface DeskClockPorts {
  /** This device's clock, which people and networks set. */
  readonly now: () => number;
  /** A clock that nobody sets, from any beginning. */
  readonly steady: () => number;
  /** What was kept from before. */
  readonly startMs: number;
}

/** Answers take a while to come: less is no news, and screens need not be drawn anew for it. */
const CALM_MS = 1_000;
/** More than clocks drift apart in a day: the device's was set, or it slept. */
const WAS_SET_MS = 5_000;

/** Opens the clock, on the device's own until the desk is heard. */
export const createDeskClock = ({ now, steady, startMs }: DeskClockPorts): DeskClock => {
  const listeners = new Set<() => void>();
  let aheadMs = startMs;
  let isHeard = false;
  let started = now() - steady();

  const wasSet = (): boolean => {
    const moved = Math.abs(now() - steady() - started) > WAS_SET_MS;
    if (moved) started = now() - steady();
    return moved;
  };
  return {
    aheadMs: () => aheadMs,
    hear(at, isFresh) {
      const heardMs = Date.parse(at) - now();
      const counts = wasSet() || isFresh || !isHeard;
      isHeard = true;
      // News come late and never early: of two, the one that says more was on its way for less.
      if (Math.abs(heardMs - aheadMs) < CALM_MS || (!counts && heardMs < aheadMs)) return;
      aheadMs = heardMs;
      for (const tell of listeners) tell();
    },
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
};

const KEY = 'clock';

/** Forgets all that is kept but the clock: that is of this device, and of nobody who worked at it. */
export const forgetPeople = (kept: KeptAnswers): void => kept.retain((key) => key === KEY);

/** Opens the clock on the page, with what this device kept of it: a phone with a wrong clock may begin without a line. */
export const openKeptClock = (kept: KeptAnswers): DeskClock => {
  const before = kept.read<{ aheadMs: number }>(KEY, ({ aheadMs }) => Number.isFinite(aheadMs));
  const clock = createDeskClock({
    now: () => Date.now(),
    steady: () => performance.now(),
    startMs: before?.aheadMs ?? 0,
  });
  clock.subscribe(() => kept.write(KEY, { aheadMs: clock.aheadMs() }));
  return clock;
};
