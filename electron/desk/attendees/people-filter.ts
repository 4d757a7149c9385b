import type { PeopleFilter } from '../../../shared/contract/attendees.ts';
import type { RollEntry } from '../cards/roll-entry.ts';

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
