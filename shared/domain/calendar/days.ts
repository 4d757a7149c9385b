import { DAY_MS, zoneOf } from './zone.ts';

/** The calendar day of an instant in a time zone, as `2022-05-08`. */
export const dayOf = (instant: string, timeZone: string): string =>
  new Date(zoneOf(timeZone).shownAt(Date.parse(instant))).toISOString().slice(0, 10);

/** Days from one calendar day to another. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);

/** The day so many days after, `2022-05-09`. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
