import { COST, SECOND_TYPO_COST } from './match-cost.ts';
import { countOfBits, createTypoMeasure, letterMaskOf, typosForgiven } from './typo.ts';

/** The words that forgive typos, kept by length with a mask of their letters. */
export interface TypoWords {
  readonly add: (word: string, entry: number) => void;
  /** Calls `visit` for each entry that what was typed may be a slip of, or of the beginning of. */
  readonly visit: (typed: string, visit: (entry: number, cost: number) => void) => void;
}

interface Shelf {
  readonly words: string[];
  readonly masks: number[];
  readonly entries: number[];
}

/** An empty collection of words that forgive typos. */
export const createTypoWords = (): TypoWords => {
  const shelves: Shelf[] = [];
  const measure = createTypoMeasure();

  const visitShelf = (
    shelf: Shelf,
    typed: string,
    mask: number,
    visit: (entry: number, cost: number) => void,
  ): void => {
    const most = typosForgiven(typed.length);
    const first = typed.charCodeAt(0);
    for (let at = 0; at < shelf.words.length; at += 1) {
      // A slip puts at most one letter into what was typed that the word does not have.
      if (countOfBits(mask & ~(shelf.masks[at] ?? 0)) > most) continue;
      const word = shelf.words[at] ?? '';
      const distance = measure(typed, word, most);
      const slips = Math.min(distance.whole, distance.beginning);
      if (slips > most || slips === 0) continue;
      const isWhole = distance.whole <= most;
      // The beginning of a word is guessed only where its first letter is right: else everything is near.
      if (!isWhole && word.charCodeAt(0) !== first) continue;
      const cost = isWhole ? COST.typo : COST.typoBeginning;
      visit(shelf.entries[at] ?? 0, cost + ((isWhole ? distance.whole : slips) - 1) * SECOND_TYPO_COST);
    }
  };

  return {
    add: (word, entry) => {
      while (shelves.length <= word.length) shelves.push({ words: [], masks: [], entries: [] });
      const shelf = shelves[word.length];
      shelf?.words.push(word);
      shelf?.masks.push(letterMaskOf(word));
      shelf?.entries.push(entry);
    },
    visit: (typed, visit) => {
      const most = typosForgiven(typed.length);
      if (most === 0) return;
      const mask = letterMaskOf(typed);
      for (const shelf of shelves.slice(typed.length - most)) visitShelf(shelf, typed, mask, visit);
    },
  };
};
