import type { PeopleFilter, SORTS } from '../../../shared/contract/attendees.ts';
import { type RollEntry, textOrder } from '../cards/roll-entry.ts';

export type PeopleSort = (typeof SORTS)[number];

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
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const inOrder = [...groups]
    .map(([key, group]) => ({ folded: key.toLowerCase(), group }))
    .sort((one, other) => textOrder(one.folded, other.folded));
  return (isDescending ? inOrder.reverse() : inOrder).flatMap(({ group }) => group);
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
