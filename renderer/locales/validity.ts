import { isInstant } from '../../shared/domain/attendees/validity.ts';
import type { Formats } from './formats.ts';

/** An end of a ticket's time by the event's clock, "Sun 8 May 2022 18:00"; a text that is no instant stays as it is. */
export const validityIn = ({ dateInYear, time }: Formats, stored: string): string =>
  isInstant(stored) ? `${dateInYear(stored)} ${time(stored)}` : stored;

/** Which ends of its time something has. */
type Ends = 'both' | 'from' | 'until' | 'none';

const endsOf = (from: string, until: string): Ends => {
  if (from !== '') return until === '' ? 'from' : 'both';
  return until === '' ? 'none' : 'until';
};

const DAY_MS = 86_400_000;
/** Nearer than this, a weekday tells which day it is. */
const NEAR_MS = 6 * DAY_MS;

/** An instant as short as nobody takes it for another one at `now`. */
const seenFrom = (formats: Formats, instant: string, now: string): string => {
  const isNear = Math.abs(Date.parse(instant) - Date.parse(now)) < NEAR_MS;
  return isNear ? formats.dayAndTime(instant) : `${formats.dateInYear(instant)} ${formats.time(instant)}`;
};

/** The hours of a ticket or a door that somebody was turned away by, as values for a message. */
export const hoursIn = (
  formats: Formats,
  { of = '', from = '', until = '' }: Readonly<Record<string, string>>,
  now: string,
): { readonly of: string; readonly ends: Ends; readonly from: string; readonly until: string } => ({
  of,
  ends: endsOf(from, until),
  from: from === '' ? '' : seenFrom(formats, from, now),
  until: until === '' ? '' : seenFrom(formats, until, now),
});
