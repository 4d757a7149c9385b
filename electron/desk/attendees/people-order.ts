import type { Presence } from '../../../shared/contract/attendee-card.ts';
import type { PeopleFilter, SORTS } from '../../../shared/contract/attendees.ts';

/** What lists are filtered and ordered by, of one person. */
export interface RollEntry {
  readonly id: string;
  readonly sortName: string;
  readonly town: string;
  readonly category: string;
  readonly delegation: string;
  readonly payment: string;
  readonly presence: Presence;
  /** 1 when there is a badge that counts. */
  readonly hasBadge: number;
}

export type PeopleSort = (typeof SORTS)[number];

const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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

const KEY_OF: Readonly<Record<Exclude<PeopleSort, 'name'>, (entry: RollEntry) => string>> = {
  town: (entry) => entry.town,
  category: (entry) => entry.category,
  presence: (entry) => entry.presence,
};

/** Puts entries that are in order of names into another order. Groups are few, so this sorts keys, not people. */
export const ordered = (
  sorted: readonly RollEntry[],
  sort: PeopleSort,
  isDescending: boolean,
): readonly RollEntry[] => {
  if (sort === 'name') return isDescending ? sorted.toReversed() : sorted;
  const keyOf = KEY_OF[sort];
  const groups = new Map<string, RollEntry[]>();
  for (const entry of sorted) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  const keys = [...groups.keys()].sort((one, other) => textOrder(one.toLowerCase(), other.toLowerCase()));
  return (isDescending ? keys.reverse() : keys).flatMap((key) => groups.get(key) ?? []);
};

/** Says whether a filter shows an entry. `foundIds`: those whom the filter's text finds; null for no text. */
export const filterTest = (
  filter: PeopleFilter,
  foundIds: ReadonlySet<string> | null,
): ((entry: RollEntry) => boolean) => {
  const presence = new Set<string>(filter.presence);
  const categories = new Set(filter.categories);
  return (entry) =>
    (foundIds === null || foundIds.has(entry.id)) &&
    (presence.size === 0 || presence.has(entry.presence)) &&
    (categories.size === 0 || categories.has(entry.category)) &&
    (filter.delegation === '' || entry.delegation === filter.delegation) &&
    (filter.badge === 'any' || (entry.hasBadge === 1) === (filter.badge === 'issued')) &&
    (filter.payment === 'any' || entry.payment === 'unpaid');
};
