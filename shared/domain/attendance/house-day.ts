/** A day at the house ends at this hour of the night, by the clock of the venue, and not at midnight: parties go on. */
const NIGHT_ENDS_HOUR = 4;

const HOUR_MS = 3_600_000;
const NIGHT_SECONDS = NIGHT_ENDS_HOUR * 3600;
const DAY_SECONDS = 86_400;
const DAY_MS = 24 * HOUR_MS;

const timeOfDayMs = (nowMs: number, timeZone: string): number => {
  // Swedish writes 09:00:00.
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }).format(nowMs);
  return Date.parse(`1970-01-01T${shown}Z`);
};

/** When the day began to which a moment belongs, as an ISO 8601 instant: at four in the morning before it. */
export const houseDayStart = (now: string, timeZone: string): string => {
  const nowMs = Date.parse(now);
  const sinceNight = (timeOfDayMs(nowMs, timeZone) - NIGHT_ENDS_HOUR * HOUR_MS + DAY_MS) % DAY_MS;
  return new Date(Math.floor(nowMs / 1000) * 1000 - sinceNight).toISOString();
};

/** The seconds from the beginning of the house's day to a time of its clock, given in seconds since midnight. */
export const sinceNight = (second: number): number => (second - NIGHT_SECONDS + DAY_SECONDS) % DAY_SECONDS;

/** The day of the house that a moment by the clock of the venue belongs to. Both days count from 1970-01-01. */
export const houseDayOf = ({ day, second }: { readonly day: number; readonly second: number }): number =>
  second < NIGHT_SECONDS ? day - 1 : day;
