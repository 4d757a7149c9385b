import type { Presence } from '../../../shared/domain/attendees/presence.ts';

/** What lists are filtered, ordered and counted by, of one person. */
export interface RollEntry {
  readonly id: string;
  readonly sortName: string;
  readonly town: string;
  readonly country: string;
  readonly category: string;
  readonly delegation: string;
  readonly payment: string;
  readonly presence: Presence;
  /** 1 when there is a badge that counts. */
  readonly hasBadge: number;
  /** 1 when the registration was cancelled, also of somebody who is here all the same. */
  readonly isCancelled: number;
  /** When they want to come, in the words of the list; empty where it does not say. */
  readonly arrival: string;
}

export const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The order of the list by name; the id makes it total. */
export const byName = (one: RollEntry, other: RollEntry): number =>
  textOrder(one.sortName, other.sortName) || textOrder(one.id, other.id);

const merged = (one: readonly RollEntry[], other: readonly RollEntry[]): readonly RollEntry[] => {
  const both: RollEntry[] = [];
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [next, otherNext] = [one[at], other[otherAt]];
    if (next === undefined) return both.concat(other.slice(otherAt));
    if (otherNext === undefined) return both.concat(one.slice(at));
    if (byName(next, otherNext) <= 0) {
      both.push(next);
      at += 1;
    } else {
      both.push(otherNext);
      otherAt += 1;
    }
  }
};

/**
 * Sorts what comes in slices as it comes. Sorting 100,000 people at once would hold up a scan for a tenth
 * of a second and more; here the longest step is one pass over all of them.
 */
export const createSortedSlices = () => {
  const runs: (readonly RollEntry[])[] = [];
  return {
    add(slice: readonly RollEntry[]): void {
      let run: readonly RollEntry[] = slice.toSorted(byName);
      while ((runs.at(-1)?.length ?? Number.POSITIVE_INFINITY) <= run.length)
        run = merged(runs.pop() ?? [], run);
      runs.push(run);
    },
    all: (): RollEntry[] => [...runs.reduceRight(merged, [])],
  };
};

/** The place at which an entry stands, or would stand, in a list in order of names. */
export const placeByName = (sorted: readonly RollEntry[], entry: RollEntry): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && byName(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Who else stands in a sorted list under the name of an entry, that entry included; at most so many. */
export const namesakes = (
  sorted: readonly RollEntry[],
  entry: RollEntry,
  most: number,
): readonly RollEntry[] => {
  const first = placeByName(sorted, { ...entry, id: '' });
  const end = sorted.slice(first, first + most).findIndex(({ sortName }) => sortName !== entry.sortName);
  return sorted.slice(first, first + (end < 0 ? most : end));
};
