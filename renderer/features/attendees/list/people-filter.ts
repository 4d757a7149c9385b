import type { Presence } from '../../../../shared/contract/attendee-card.ts';
import type { PeopleFilter, SORTS } from '../../../../shared/contract/attendees.ts';

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

/** Everybody who may still come: with an open payment too, but not whoever cancelled. */
export const NOT_HERE_YET: readonly Presence[] = ['expected', 'unpaid', 'unapproved', 'blocked'];

/** The states in the order in which the filter offers them. */
export const PRESENCES: readonly Presence[] = [
  'here',
  'expected',
  'unpaid',
  'unapproved',
  'blocked',
  'cancelled',
];

export const isNotHereYet = ({ presence }: PeopleFilter): boolean =>
  presence.length === NOT_HERE_YET.length && NOT_HERE_YET.every((each) => presence.includes(each));

export const toggleNotHereYet = (filter: PeopleFilter): PeopleFilter => ({
  ...filter,
  presence: isNotHereYet(filter) ? [] : [...NOT_HERE_YET],
});

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
