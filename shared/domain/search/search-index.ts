import { createSearcher, type FindOptions, type Search, type SearchHit } from './find-people.ts';
import { createRoll, type Roll } from './roll.ts';
import type { SearchForms } from './search-forms.ts';
import { searchTermsOf } from './search-terms.ts';

/** Everybody on the list, ready to be found at every key. Plain memory: it is filled at the start of a desk. */
export interface SearchIndex {
  readonly size: number;
  /** Adds a person or replaces them; takes terms that were kept, or forms to make them from. */
  readonly put: (id: string, formsOrTerms: SearchForms | string) => void;
  readonly remove: (id: string) => void;
  /**
   * Sorts in the addresses and codes of up to so many people; says whether all are in. A question does it for
   * everybody who is left, so a desk does it in pieces before anybody types.
   */
  readonly settle: (most: number) => boolean;
  /** The best matches, best first, and of how many; none for less than two letters. */
  readonly search: (text: string, options: FindOptions) => Search;
  /** The hits of `search` alone. */
  readonly find: (text: string, options: FindOptions) => readonly SearchHit[];
}

// Struck-off people stay in the lists of their words until there are as many of them as of the others.
const FEWEST_TO_SWEEP = 2000;

/** An empty search index. */
export const createSearchIndex = (): SearchIndex => {
  let roll = createRoll();
  let search = createSearcher(roll);

  const sweep = (): void => {
    if (roll.span() < FEWEST_TO_SWEEP || roll.span() < roll.size() * 2) return;
    roll = copyOf(roll);
    search = createSearcher(roll);
  };
  return {
    get size() {
      return roll.size();
    },
    put: (id, formsOrTerms) => {
      const terms = typeof formsOrTerms === 'string' ? formsOrTerms : searchTermsOf(formsOrTerms);
      const known = roll.termsOf(id);
      if (known === terms) return;
      if (known !== undefined) roll.strikeOff(id);
      roll.add(id, terms);
      sweep();
    },
    remove: (id) => {
      roll.strikeOff(id);
      sweep();
    },
    settle: (most) => roll.settle(most),
    search: (text, options) => search(text, options),
    find: (text, options) => search(text, options).hits,
  };
};

const copyOf = (roll: Roll): Roll => {
  const copy = createRoll();
  for (const [id, terms] of roll.all()) copy.add(id, terms);
  return copy;
};
