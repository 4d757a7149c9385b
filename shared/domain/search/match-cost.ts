import { FIELDS, type SearchField } from './search-terms.ts';

/** How a word of the query met a word of a person. `own-script` means through another alphabet. */
export type MatchKind = 'exact' | 'prefix' | 'own-script' | 'sounds-alike' | 'typo';

/**
 * What a match costs: the lower, the higher it stands. A sum over the words of a query keeps the order,
 * because one alike word weighs more than any number of prefixes, and a typo more than any number of those.
 */
export const COST = {
  exact: 0,
  exactElsewhere: 16,
  prefix: 32,
  prefixElsewhere: 48,
  alike: 4096,
  alikeBeginning: 4112,
  typo: 65_536,
  typoBeginning: 65_552,
} as const;

/** Added for a second slip in one word. */
export const SECOND_TYPO_COST = 32;
/** Added when a particle of the query (al, van, de) was not looked for. */
export const DROPPED_PARTICLE_COST = 1;

// By number of the field: a name goes before a place or group, those before contacts and codes.
const FIELD_COST = [0, 4, 4, 8, 8];

/** Adds what the field costs to what the kind of match costs. */
export const costIn = (field: number, cost: number): number => cost + (FIELD_COST[field] ?? 8);

/** What kind of match a cost stands for. */
export const kindOfCost = (cost: number): MatchKind => {
  if (cost >= COST.typo) return 'typo';
  if (cost >= COST.alike) return 'sounds-alike';
  if (cost >= COST.prefixElsewhere) return 'own-script';
  if (cost >= COST.prefix) return 'prefix';
  return cost >= COST.exactElsewhere ? 'own-script' : 'exact';
};

/** The name of a field by its number. */
export const fieldOf = (field: number): SearchField => FIELDS[field] ?? 'name';
