import { fold } from '../../../../shared/domain/names/fold.ts';

export interface NamePiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const letters = (word: string): readonly string[] =>
  Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word), ({ segment }) => segment);

/** How many letters of the word the typed ones cover: ü may have been typed as u or ue. */
const coveredLetters = (word: string, typed: string): number => {
  const all = letters(word);
  const covered = all.findIndex((_, place) => fold(all.slice(0, place + 1).join('')) === typed) + 1;
  return covered;
};

const cut = (word: string, queries: readonly string[]): readonly NamePiece[] => {
  const covered = Math.max(0, ...queries.map((query) => coveredLetters(word, query)));
  if (covered === 0) return [{ text: word, isMatch: false }];
  const all = letters(word);
  const rest = all.slice(covered).join('');
  const match = { text: all.slice(0, covered).join(''), isMatch: true };
  return rest === '' ? [match] : [match, { text: rest, isMatch: false }];
};

/** The name in pieces, with the letters marked that were typed. */
export const highlight = (name: string, typed: string): readonly NamePiece[] => {
  const queries = typed
    .split(/[\s,;-]+/u)
    .map(fold)
    .filter(Boolean);
  return name
    .split(/([\s-]+)/u)
    .filter((part) => part !== '')
    .flatMap((part) => cut(part, queries));
};
