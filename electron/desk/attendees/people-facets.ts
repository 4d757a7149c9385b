import type { PeopleRoll } from './people-roll.ts';

export interface Facets {
  readonly paymentOpen: number;
  readonly presence: Record<string, number>;
  readonly categories: Record<string, number>;
  readonly delegations: { name: string; total: number }[];
}

/** So many delegations are offered as a filter. */
const MOST_DELEGATIONS = 2000;

const countIn = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const countAll = (roll: PeopleRoll): Facets => {
  const presence: Record<string, number> = {};
  const categories: Record<string, number> = {};
  const delegations: Record<string, number> = {};
  let paymentOpen = 0;
  for (const entry of roll.sorted()) {
    countIn(presence, entry.presence);
    countIn(categories, entry.category);
    if (entry.delegation !== '') countIn(delegations, entry.delegation);
    if (entry.payment === 'unpaid') paymentOpen += 1;
  }
  const named = Object.entries(delegations)
    .map(([name, total]) => ({ name, total }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return { paymentOpen, presence, categories, delegations: named.slice(0, MOST_DELEGATIONS) };
};

/** Prepares how many people each filter would show. Counted anew only after a change. */
export const prepareFacets = (roll: PeopleRoll) => {
  let kept: Facets | null = null;
  let keptVersion = -1;
  return async (): Promise<Facets> => {
    await roll.ready();
    if (kept === null || keptVersion !== roll.version()) kept = countAll(roll);
    keptVersion = roll.version();
    return kept;
  };
};
