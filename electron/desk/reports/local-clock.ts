import { DAY_MS, zoneOf } from '../../../shared/domain/calendar/zone.ts';

/** A moment as the clock on the wall of the venue shows it. */
export interface LocalMoment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight. */
  readonly second: number;
}

const DAY_SECONDS = 86_400;

/** Days since 1970-01-01 of a local date such as `2022-05-08`. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / DAY_MS);

/** Opens the venue's clock. An instant that is none gives null. */
export const openLocalClock = (timeZone: string): ((instant: string) => LocalMoment | null) => {
  const zone = zoneOf(timeZone);
  return (instant) => {
    const ms = Date.parse(instant);
    if (Number.isNaN(ms)) return null;
    const seconds = Math.floor(zone.shownAt(ms) / 1000);
    const day = Math.floor(seconds / DAY_SECONDS);
    return { day, second: seconds - day * DAY_SECONDS };
  };
};
