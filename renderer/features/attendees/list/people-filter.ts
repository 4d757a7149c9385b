import type { PeopleFilter, SORTS } from '../../../../shared/contract/attendees.ts';
import { NOT_HERE_YET, type Presence } from '../../../../shared/domain/attendees/presence.ts';

export type PeopleSort = (typeof SORTS)[number];

/** What the list shows and in which order. */
export interface PeopleQuery {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  readonly isDescending: boolean;
}

export const EVERYBODY: PeopleFilter = {
  text: '',
  presence: [],
  categories: [],
  delegation: '',
  badge: 'any',
  payment: 'any',
};

export const FIRST_QUERY: PeopleQuery = { filter: EVERYBODY, sort: 'name', isDescending: false };

/** Whether everybody who may still come is shown. */
export const isNotHereYet = ({ presence }: PeopleFilter): boolean =>
  NOT_HERE_YET.every((each) => presence.includes(each));

export const toggleNotHereYet = (filter: PeopleFilter): PeopleFilter => {
  const others = filter.presence.filter((each) => !NOT_HERE_YET.includes(each));
  return { ...filter, presence: isNotHereYet(filter) ? others : [...others, ...NOT_HERE_YET] };
};

/** How many people may still come. */
export const notHereYetIn = (counted: Readonly<Record<string, number>>): number =>
  NOT_HERE_YET.reduce((sum, presence) => sum + (counted[presence] ?? 0), 0);

const toggled = <Value>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

export const togglePresence = (filter: PeopleFilter, presence: Presence): PeopleFilter => ({
  ...filter,
  presence: toggled(filter.presence, presence),
});

export const toggleCategory = (filter: PeopleFilter, category: string): PeopleFilter => ({
  ...filter,
  categories: toggled(filter.categories, category),
});

export const togglePayment = (filter: PeopleFilter): PeopleFilter => ({
  ...filter,
  payment: filter.payment === 'open' ? 'any' : 'open',
});

/** The categories to filter by: those of the event, then those that only the list knows. */
export const categoriesOf = (
  ofEvent: readonly string[],
  counted: Readonly<Record<string, number>>,
): string[] => [
  ...ofEvent,
  ...Object.keys(counted)
    .filter((category) => category !== '' && !ofEvent.includes(category))
    .sort((one, other) => one.localeCompare(other)),
];

/** A second press on a heading turns the order round. */
export const sortedBy = (query: PeopleQuery, sort: PeopleSort): PeopleQuery => ({
  ...query,
  sort,
  isDescending: query.sort === sort && !query.isDescending,
});
