import type { TimeWindow } from './admission-facts.ts';

const MINUTE_MS = 60_000;

/**
 * Is this instant inside, with some minutes of grace on both sides? An end that is no date does not
 * count: a bad cell in a guest list must not shut a person out.
 */
export const isWithin = (at: string, { from, until }: TimeWindow, toleranceMinutes = 0): boolean => {
  const now = Date.parse(at);
  const grace = toleranceMinutes * MINUTE_MS;
  const isTooEarly = from !== null && now < Date.parse(from) - grace;
  const isTooLate = until !== null && now > Date.parse(until) + grace;
  return !isTooEarly && !isTooLate;
};
