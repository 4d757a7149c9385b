import { fold } from '../names/fold.ts';
import { isParticle, wordsIn } from '../names/particles.ts';
import type { SearchForms } from './search-forms.ts';

/** Where a word stands. Earlier is better when two people match equally well. */
export const FIELDS = ['name', 'place', 'group', 'contact', 'code'] as const;
export type SearchField = (typeof FIELDS)[number];

/**
 * The words of a person as one line of text each: sort name, names, places, groups, contacts, codes; pieces
 * are parted by tabs. Made once when a person is written, so that starting a desk only reads it back.
 */
export const searchTermsOf = (forms: SearchForms): string =>
  [
    oneLine(forms.sortAs),
    line(forms.names.flatMap(piecesOfName)),
    line(forms.places.map(oneLine)),
    line(forms.groups.map(oneLine)),
    line(forms.contacts.map((contact) => fold(oneLine(contact)))),
    line(forms.refs.map(oneLine)),
  ].join('\n');

/** Reads back what `searchTermsOf` wrote, telling each piece of text with the number of its field. */
export const readSearchTerms = (terms: string, onPiece: (field: number, piece: string) => void): void => {
  let from = terms.indexOf('\n') + 1;
  let field = 0;
  for (let at = from; at <= terms.length; at += 1) {
    const letter = at < terms.length ? terms.charCodeAt(at) : LINE_END;
    if (letter !== LINE_END && letter !== TAB) continue;
    if (at > from) onPiece(field, terms.slice(from, at));
    from = at + 1;
    if (letter === LINE_END) field += 1;
  }
};

const TAB = 9;
const LINE_END = 10;

/** The sort name in stored terms. */
export const sortNameIn = (terms: string): string => terms.slice(0, Math.max(0, terms.indexOf('\n')));

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

/** The words of a place or group. */
export const wordsOfPhrase = (phrase: string): readonly string[] =>
  phrase.split(/[\s,;/()"]+/).filter((word) => wordsIn(word).length > 0);

const line = (words: readonly string[]): string =>
  [...new Set(words)].filter((word) => word !== '').join('\t');

const oneLine = (text: string): string => (/[\p{Cc}\p{Cf}]/u.test(text) ? withoutUnseen(text) : text).trim();

const withoutUnseen = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}/gu, '');
