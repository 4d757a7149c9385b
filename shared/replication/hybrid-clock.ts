/**
 * A hybrid logical clock stamp: `MMMMMMMMMMMM-CCCC-DESK` (milliseconds since 1970 and a counter, both in
 * hex, then the desk). Text order is time order; no two ops share a stamp.
 */
export type Stamp = string;

export interface HybridClock {
  /** The next stamp of this desk: later than every stamp made or observed, even after the clock was set back. */
  tick(): Stamp;
  /** Takes note of a stamp from the log or from another desk. */
  observe(stamp: Stamp): void;
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** Reads the wall clock part of a stamp, in milliseconds since 1970. */
export const stampMs = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 12), 16);

const stampCount = (stamp: Stamp): number => Number.parseInt(stamp.slice(13, 17), 16);

/** Opens the clock of one desk. `now` gives milliseconds since 1970 and may jump either way. */
export const createHybridClock = (deskId: string, now: () => number): HybridClock => {
  let ms = 0;
  let count = 0;
  return {
    tick() {
      const wall = now();
      if (wall > ms) {
        ms = wall;
        count = 0;
      } else if (count === 0xffff) {
        ms += 1;
        count = 0;
      } else count += 1;
      return `${hex(ms, 12)}-${hex(count, 4)}-${deskId}`;
    },
    observe(stamp) {
      const seenMs = stampMs(stamp);
      const seenCount = stampCount(stamp);
      if (seenMs < ms || (seenMs === ms && seenCount <= count)) return;
      ms = seenMs;
      count = seenCount;
    },
  };
};
