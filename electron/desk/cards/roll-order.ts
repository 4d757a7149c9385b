import type { SORTS } from '../../../shared/contract/attendees.ts';
import type { BADGE_ORDERS } from '../../../shared/contract/badge-selection.ts';
import { type RollEntry, textOrder } from './roll-entry.ts';

/** What the roll can be ordered by. */
export type RollOrder = (typeof SORTS)[number] | (typeof BADGE_ORDERS)[number];

const KEY_OF: Readonly<Record<Exclude<RollOrder, 'name'>, (entry: RollEntry) => string>> = {
  town: (entry) => entry.town,
  category: (entry) => entry.category,
  presence: (entry) => entry.presence,
  delegation: (entry) => entry.delegation,
};

/** Puts entries that are in order of names into another order. Groups are few, so this sorts keys, not people. */
export const ordered = (
  sorted: readonly RollEntry[],
  sort: RollOrder,
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
