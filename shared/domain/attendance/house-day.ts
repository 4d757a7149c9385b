import { DAY_MS, zoneOf } from '../calendar/zone.ts';

/** A day at the house ends at this hour of the night, by the clock of the venue, and not at midnight: parties go on. */
const NIGHT_ENDS_HOUR = 4;

const NIGHT_MS = NIGHT_ENDS_HOUR * 3_600_000;
const NIGHT_SECONDS = NIGHT_ENDS_HOUR * 3600;
const DAY_SECONDS = 86_400;

/** The day of the house that a moment belongs to, in days since 1970-01-01. */
const dayAt = (now: string, timeZone: string): number =>
  Math.floor((zoneOf(timeZone).shownAt(Date.parse(now)) - NIGHT_MS) / DAY_MS);

const startOf = (day: number, timeZone: string): string =>
  new Date(zoneOf(timeZone).place(day * DAY_MS + NIGHT_MS).ms).toISOString();

/** When the day began to which a moment belongs, as an ISO 8601 instant: at four in the morning before it. */
export const houseDayStart = (now: string, timeZone: string): string =>
  startOf(dayAt(now, timeZone), timeZone);

/** When it ends, and the next one begins. */
export const houseDayEnd = (now: string, timeZone: string): string =>
  startOf(dayAt(now, timeZone) + 1, timeZone);

/** The seconds from the beginning of the house's day to a time of its clock, given in seconds since midnight. */
export const sinceNight = (second: number): number => (second - NIGHT_SECONDS + DAY_SECONDS) % DAY_SECONDS;

/** The day of the house that a moment by the clock of the venue belongs to. Both days count from 1970-01-01. */
export const houseDayOf = ({ day, second }: { readonly day: number; readonly second: number }): number =>
  second < NIGHT_SECONDS ? day - 1 : day;
