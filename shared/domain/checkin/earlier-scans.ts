import { dayOf } from '../calendar/days.ts';
import { assertNever } from '../closed.ts';
import type { EarlierScan, EntryMode, Moment } from './admission-facts.ts';

const millis = (instant: string): number => Date.parse(instant);

/** Oldest first: by the log where it is known, else by the clock. Two scans of the same instant keep their order. */
export const inTimeOrder = (scans: readonly EarlierScan[]): readonly EarlierScan[] =>
  scans.toSorted((a, b) => {
    if (a.stamp === undefined || b.stamp === undefined) return millis(a.at) - millis(b.at);
    return a.stamp < b.stamp ? -1 : 1;
  });

/** The entries alone, oldest first. */
export const entriesOf = (scans: readonly EarlierScan[]): readonly EarlierScan[] =>
  inTimeOrder(scans).filter((scan) => scan.direction === 'entry');

/** Came in and has not left: the latest scan is an entry. */
export const isInside = (scans: readonly EarlierScan[]): boolean =>
  inTimeOrder(scans).at(-1)?.direction === 'entry';

/** The entry that began the present stay, or null for somebody who is not inside. */
const startOfStay = (scans: readonly EarlierScan[]): EarlierScan | null => {
  const ordered = inTimeOrder(scans);
  const lastExit = ordered.findLastIndex((scan) => scan.direction === 'exit');
  return ordered[lastExit + 1] ?? null;
};

/** The entry that makes another one a repetition, by the checkpoint's mode; null where there is none. */
export const standingEntry = (
  mode: EntryMode,
  earlier: readonly EarlierScan[],
  { at, timeZone }: Pick<Moment, 'at' | 'timeZone'>,
): EarlierScan | null => {
  switch (mode) {
    case 'free-count':
      return null;
    case 'once':
      return entriesOf(earlier)[0] ?? null;
    case 'once-a-day': {
      const today = dayOf(at, timeZone);
      return entriesOf(earlier).find((entry) => dayOf(entry.at, timeZone) === today) ?? null;
    }
    case 'in-and-out':
      return startOfStay(earlier);
    default:
      return assertNever(mode);
  }
};
