import { type BestFew, compareStanding, createBestFew, type Standing } from './best-hits.ts';
import { createGatherer, type GatherMatches, type Matches, type Reach } from './gather-matches.ts';
import { COST, DROPPED_PARTICLE_COST, fieldOf, kindOfCost, type MatchKind } from './match-cost.ts';
import type { Roll } from './roll.ts';
import { type QueryReading, readQuery } from './search-query.ts';
import type { SearchField } from './search-terms.ts';

export interface FindOptions {
  readonly limit: number;
  readonly isHere?: (id: string) => boolean;
  readonly arrivesToday?: (id: string) => boolean;
}

/** Why somebody was found: for one word as typed, the word of theirs that it met, as they write it, and how. */
export interface WhyFound {
  readonly typed: string;
  readonly matched: string;
  readonly kind: MatchKind;
  readonly field: SearchField;
}

/** One person found. `score` is 0 for the best match there is; `sharesName` warns that another has this name too. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly why: readonly WhyFound[];
  readonly sharesName: boolean;
}

/** The best few, and how many people there are as far as was looked: the few may all be spelled as typed. */
export interface Search {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Others may sound alike or be a slip away; nobody looked. */
  readonly isOnlySpelled: boolean;
}

interface Candidate extends Standing {
  readonly person: number;
}

interface Found extends Candidate {
  readonly why: readonly WhyFound[];
}

const REACHES: readonly Reach[] = ['spelled', 'alike', 'typos'];
// What one reach costs at least beyond the one before it.
const FLOOR_AFTER: Readonly<Record<Reach, number>> = {
  spelled: COST.alike,
  alike: COST.typo,
  typos: Number.POSITIVE_INFINITY,
};

const NOTHING: Search = { hits: [], total: 0, isOnlySpelled: false };

/** Makes the search of one roll. */
export const createSearcher = (roll: Roll): ((text: string, options: FindOptions) => Search) => {
  const gather = createGatherer(roll);
  return (text, options) => {
    if (options.limit <= 0) return NOTHING;
    const readings = readQuery(text);
    if (readings.length === 0) return NOTHING;
    roll.settle(Number.POSITIVE_INFINITY);
    for (const reach of REACHES) {
      const { found, total } = findWithin({ roll, gather, readings, reach, options });
      const isFull = found.length >= options.limit && (found.at(-1)?.score ?? 0) < FLOOR_AFTER[reach];
      // Going further could only add people below these.
      if (isFull || reach === 'typos')
        return { hits: found.map((one) => hitOf(roll, one)), total, isOnlySpelled: reach === 'spelled' };
    }
    return NOTHING;
  };
};

interface Round {
  readonly roll: Roll;
  readonly gather: GatherMatches;
  readonly readings: readonly QueryReading[];
  readonly reach: Reach;
  readonly options: FindOptions;
}

/** The best of every reading of the query, each person once. */
const findWithin = ({
  roll,
  gather,
  readings,
  reach,
  options,
}: Round): { readonly found: readonly Found[]; readonly total: number } => {
  const best = new Map<string, Found>();
  const everybody: (readonly number[])[] = [];
  for (const reading of readings) {
    const matches = gather(reading.words, reach);
    everybody.push(matches.people);
    const extra = reading.hasDroppedParticle ? DROPPED_PARTICLE_COST : 0;
    for (const candidate of bestOf(roll, matches, extra, options)) {
      const known = best.get(candidate.id);
      if (known !== undefined && known.score <= candidate.score) continue;
      best.set(candidate.id, { ...candidate, why: whyOf(roll, matches, reading, candidate.person) });
    }
  }
  return {
    found: [...best.values()].sort(compareStanding).slice(0, options.limit),
    total: countOf(everybody),
  };
};

/** How many different people; most queries have one reading, which has each person once. */
const countOf = (everybody: readonly (readonly number[])[]): number =>
  everybody.length === 1 ? (everybody[0]?.length ?? 0) : new Set(everybody.flat()).size;

const bestOf = (roll: Roll, matches: Matches, extra: number, options: FindOptions): readonly Candidate[] => {
  const few: BestFew<Candidate> = createBestFew(options.limit, options.arrivesToday !== undefined);
  for (const person of matches.people) {
    const score = matches.costOf(person) + extra;
    const sortKey = roll.sortKeyOf(person);
    if (!few.mayEnter(score, sortKey)) continue;
    const id = roll.idOf(person);
    few.offer({
      person,
      id,
      score,
      isHere: options.isHere?.(id) ?? false,
      isDueToday: options.arrivesToday?.(id) ?? false,
      sortAs: roll.sortNameOf(person),
      sortKey,
    });
  }
  return few.inOrder();
};

const whyOf = (roll: Roll, matches: Matches, reading: QueryReading, person: number): readonly WhyFound[] =>
  reading.words.map((word, at) => {
    const found = matches.foundOf(person, at);
    return {
      typed: word.typed,
      matched: roll.vocabulary.textOf(found.word),
      kind: kindOfCost(found.cost),
      field: fieldOf(found.field),
    };
  });

const hitOf = (roll: Roll, found: Found): SearchHit => ({
  id: found.id,
  score: found.score,
  why: found.why,
  sharesName: roll.bearersOfSortName(found.sortAs) > 1,
});
