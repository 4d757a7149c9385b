/** A moment as the clock on the wall of the venue shows it. */
export interface LocalMoment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight. */
  readonly second: number;
}

const QUARTER_MS = 900_000;
const DAY_SECONDS = 86_400;
/** More quarters of an hour than an event has: beyond, the offsets kept are those of a wild clock. */
const KEPT_QUARTERS = 20_000;

/** Days since 1970-01-01 of a local date such as `2022-05-08`. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / 86_400_000);

/**
 * Opens the venue's clock. Asking `Intl` costs microseconds a scan; an offset holds for a quarter of an
 * hour at least, because zones change only there. An instant that is none gives null.
 */
export const openLocalClock = (timeZone: string): ((instant: string) => LocalMoment | null) => {
  // Swedish writes dates the ISO way.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offsets = new Map<number, number>();
  const offsetMs = (quarter: number): number => {
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const start = quarter * QUARTER_MS;
    const offset = Date.parse(`${format.format(start).replace(' ', 'T')}Z`) - start;
    if (offsets.size >= KEPT_QUARTERS) offsets.clear();
    offsets.set(quarter, offset);
    return offset;
  };
  return (instant) => {
    const ms = Date.parse(instant);
    if (Number.isNaN(ms)) return null;
    const seconds = Math.floor((ms + offsetMs(Math.floor(ms / QUARTER_MS))) / 1000);
    if (Number.isNaN(seconds)) return null;
    const day = Math.floor(seconds / DAY_SECONDS);
    return { day, second: seconds - day * DAY_SECONDS };
  };
};
