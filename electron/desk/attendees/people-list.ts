import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { MOST_TICKED, type PeopleFilter } from '../../../shared/contract/attendees.ts';
import { CARD_COLUMNS, CARD_FROM, type CardRow, toCard } from '../cards/cards.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import type { RollEntry } from '../cards/roll-entry.ts';
import { ordered, type RollOrder } from '../cards/roll-order.ts';
import type { Sql } from '../database/open-database.ts';
import { filterTest } from './people-filter.ts';

export interface OrderRequest {
  readonly filter: PeopleFilter;
  readonly sort: RollOrder;
  readonly isDescending: boolean;
}

export interface ListRequest extends OrderRequest {
  readonly offset: number;
  readonly limit: number;
}

/** Several screens look at several lists; a few are enough to make scrolling free of filtering. */
const MOST_KEPT = 8;

/** Prepares the list of People. `find` gives the ids that a text finds. */
export const preparePeopleList = (sql: Sql, roll: PeopleRoll, find: (text: string) => readonly string[]) => {
  const cardsOf = sql.prepare<[string], CardRow>(
    `SELECT ${CARD_COLUMNS} FROM json_each(?) wanted CROSS JOIN ${CARD_FROM.replace('attendee a', 'attendee a ON a.id = wanted.value')}
     ORDER BY wanted.key`,
  );
  const firstCards = sql.prepare<[number], CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${CARD_FROM} ORDER BY a.sort_name, a.id LIMIT ?`,
  );
  const everybody = sql.prepare<[], number>('SELECT count(*) FROM attendee').pluck();
  const kept = new Map<string, readonly RollEntry[]>();
  let keptVersion = -1;

  const make = ({ filter, sort, isDescending }: OrderRequest): readonly RollEntry[] => {
    const found = filter.text.trim() === '' ? null : new Set(find(filter.text));
    return ordered(roll.sorted().filter(filterTest(filter, found)), sort, isDescending);
  };
  const entriesFor = (request: OrderRequest): readonly RollEntry[] => {
    if (keptVersion !== roll.version() || kept.size >= MOST_KEPT) kept.clear();
    keptVersion = roll.version();
    const { filter, sort, isDescending } = request;
    const key = JSON.stringify([filter, sort, isDescending]);
    const entries = kept.get(key) ?? make(request);
    kept.set(key, entries);
    return entries;
  };

  return {
    /** A window of the filtered and sorted list. */
    async list(request: ListRequest): Promise<{ total: number; all: number; rows: AttendeeCard[] }> {
      // The window that opens the screen comes from an index, so that nobody waits for the roll of a large event.
      if (!roll.isLoaded() && isOpening(request)) {
        const all = everybody.get() ?? 0;
        return { total: all, all, rows: firstCards.all(request.limit).map(toCard) };
      }
      await roll.ready();
      const entries = entriesFor(request);
      const ids = entries.slice(request.offset, request.offset + request.limit).map((entry) => entry.id);
      return {
        total: entries.length,
        all: roll.sorted().length,
        rows: cardsOf.all(JSON.stringify(ids)).map(toCard),
      };
    },
    /** Those whom the list would show, for ticking all of them. */
    async ids(request: OrderRequest): Promise<{ total: number; ids: string[] }> {
      await roll.ready();
      const entries = entriesFor(request);
      return { total: entries.length, ids: entries.slice(0, MOST_TICKED).map((entry) => entry.id) };
    },
  };
};

/** The list as it opens: everybody, by name, from the top. */
const isOpening = ({ filter, sort, isDescending, offset }: ListRequest): boolean =>
  offset === 0 && sort === 'name' && !isDescending && isOpenFilter(filter);

const isOpenFilter = (filter: PeopleFilter): boolean =>
  filter.text.trim() === '' &&
  filter.presence.length === 0 &&
  filter.categories.length === 0 &&
  filter.delegation === '' &&
  filter.badge === 'any' &&
  filter.payment === 'any';
