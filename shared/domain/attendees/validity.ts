import type { WallClock } from '../calendar/wall-clock.ts';
import { type DateReading, readLastMoment, readMoment } from '../sources/dates.ts';

/** The two ends of a ticket's time. Both belong to it. */
export type ValidityField = 'validFrom' | 'validUntil';

export const isValidityField = (field: string): field is ValidityField =>
  field === 'validFrom' || field === 'validUntil';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u;

/** Is this text an instant? `Date.parse` alone takes 08.05.2022 for 5 August, and times without a zone for the computer's. */
export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads an end of a ticket's time as people write it into an ISO 8601 instant; undefined where it is no
 * date. A day alone belongs to it whole, from its first to its last millisecond.
 */
export const readValidity = (field: ValidityField, text: string, reading: DateReading): string | undefined =>
  field === 'validUntil' ? readLastMoment(text, reading) : readMoment(text, reading);

const DAY_ENDS: Readonly<Record<ValidityField, RegExp>> = {
  validFrom: /T00:00:00\.000$/u,
  validUntil: /T23:59:59\.999$/u,
};

/** Writes it by the wall clock of the event, as `readValidity` reads it: `2022-05-08`, `2022-05-08 18:00`. */
export const writeValidity = (field: ValidityField, stored: string, clock: WallClock): string => {
  if (!isInstant(stored)) return stored;
  const { day, time } = clock.read(stored);
  const seconds = new Date(stored).toISOString().slice(16, -1);
  return DAY_ENDS[field].test(`T${time}${seconds}`) ? day : `${day} ${time}`;
};
