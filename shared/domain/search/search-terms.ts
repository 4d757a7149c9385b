import { fold } from '../names/fold.ts';
import { isParticle, wordsIn } from '../names/particles.ts';
import type { SearchForms } from './search-forms.ts';

/** Where a word stands. Earlier is better when two people match equally well. */
export const FIELDS = ['name', 'place', 'group', 'contact', 'code'] as const;
export type SearchField = (typeof FIELDS)[number];

/**
 * The words of a person as one line of text each: sort name, names, places, groups, contacts, codes; words
 * are parted by tabs. Made once when a person is written, so that starting a desk only reads it back.
 */
export const searchTermsOf = (forms: SearchForms): string =>
  [
    oneLine(forms.sortAs),
    line(forms.names.flatMap(piecesOfName)),
    line(forms.places.flatMap(wordsOfText)),
    line(forms.groups.flatMap(wordsOfText)),
    line(forms.contacts.map((contact) => fold(oneLine(contact)))),
    line(forms.refs.map(oneLine)),
  ].join('\n');

export interface SearchTerms {
  readonly sortAs: string;
  /** One line a field, in the order of FIELDS. */
  readonly lines: readonly string[];
}

/** Reads back what `searchTermsOf` wrote. */
export const readSearchTerms = (terms: string): SearchTerms => {
  const [sortAs = '', ...lines] = terms.split('\n');
  return { sortAs, lines };
};

/** The words of one field's line. */
export const wordsOfLine = (words: string): readonly string[] => (words === '' ? [] : words.split('\t'));

/** A name in pieces: words, double names whole, and particles together with what they belong to. */
export const piecesOfName = (name: string): readonly string[] => {
  const pieces: string[] = [];
  let particles = '';
  for (const word of oneLine(name).split(/[\s,;/()"]+/)) {
    if (wordsIn(word).length === 0) continue;
    if (isParticle(fold(word))) particles += `${word} `;
    else {
      pieces.push(particles + word);
      particles = '';
    }
  }
  return particles === '' ? pieces : [...pieces, particles.trim()];
};

const wordsOfText = (text: string): readonly string[] =>
  oneLine(text)
    .split(/[\s,;/()"]+/)
    .filter((word) => wordsIn(word).length > 0);

const line = (words: readonly string[]): string =>
  [...new Set(words)].filter((word) => word !== '').join('\t');

const oneLine = (text: string): string => (/[\p{Cc}\p{Cf}]/u.test(text) ? withoutUnseen(text) : text).trim();

const withoutUnseen = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}/gu, '');
