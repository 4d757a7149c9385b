import type { PeopleRoll, RollTally } from '../cards/people-roll.ts';
import { type RollEntry, textOrder } from '../cards/roll-entry.ts';

export interface Facets {
  readonly paymentOpen: number;
  readonly presence: Record<string, number>;
  readonly categories: Record<string, number>;
  readonly delegations: { name: string; total: number }[];
}

/** So many delegations are offered as a filter. */
const MOST_DELEGATIONS = 2000;

const countIn = (counts: Map<string, number>, key: string, by: 1 | -1): void => {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
};

/** Counts how many people each filter would show. */
const createFacetTally = (): RollTally & { facets(): Facets } => {
  const presence = new Map<string, number>();
  const categories = new Map<string, number>();
  const delegations = new Map<string, number>();
  let paymentOpen = 0;
  let named: Facets['delegations'] | null = null;

  const count = (entry: RollEntry, by: 1 | -1): void => {
    countIn(presence, entry.presence, by);
    countIn(categories, entry.category, by);
    if (entry.payment === 'unpaid') paymentOpen += by;
  };
  const move = (from: string, to: string): void => {
    if (from === to) return;
    if (from !== '') countIn(delegations, from, -1);
    if (to !== '') countIn(delegations, to, 1);
    named = null;
  };
  const inOrder = (): Facets['delegations'] =>
    [...delegations.keys()]
      .sort(textOrder)
      .slice(0, MOST_DELEGATIONS)
      .map((name) => ({ name, total: delegations.get(name) ?? 0 }));

  return {
    empty() {
      for (const counts of [presence, categories, delegations]) counts.clear();
      paymentOpen = 0;
      named = null;
    },
    change(before, now) {
      if (before !== null) count(before, -1);
      if (now !== null) count(now, 1);
      move(before?.delegation ?? '', now?.delegation ?? '');
    },
    facets() {
      named ??= inOrder();
      return {
        paymentOpen,
        presence: Object.fromEntries(presence),
        categories: Object.fromEntries(categories),
        delegations: named,
      };
    },
  };
};

/** Prepares how many people each filter would show. */
export const prepareFacets = (roll: PeopleRoll) => {
  const tally = createFacetTally();
  roll.keep(tally);
  return async (): Promise<Facets> => {
    await roll.ready();
    return tally.facets();
  };
};
