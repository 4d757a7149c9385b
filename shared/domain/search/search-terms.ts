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

/** The sort name in stored terms. */
export const sortNameIn = (terms: string): string => lineAt(terms, 0).text;

/** The pieces of names, places and groups in stored terms. */
export interface ListedWords {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly groups: readonly string[];
}

/** Reads the words that most people share with others. */
export const listedWordsIn = (terms: string): ListedWords => {
  const sortName = lineAt(terms, 0);
  const names = lineAt(terms, sortName.next);
  const places = lineAt(terms, names.next);
  return {
    names: piecesOf(names.text),
    places: piecesOf(places.text),
    groups: piecesOf(lineAt(terms, places.next).text),
  };
};

/** Reads the addresses and codes, which are a person's own. */
export const plainWordsIn = (
  terms: string,
): { readonly contacts: readonly string[]; readonly codes: readonly string[] } => {
  const codes = terms.lastIndexOf('\n') + 1;
  const contacts = terms.lastIndexOf('\n', codes - 2) + 1;
  return { contacts: piecesOf(lineAt(terms, contacts).text), codes: piecesOf(lineAt(terms, codes).text) };
};

const lineAt = (terms: string, from: number): { readonly text: string; readonly next: number } => {
  const end = terms.indexOf('\n', from);
  return end < 0
    ? { text: terms.slice(from), next: terms.length }
    : { text: terms.slice(from, end), next: end + 1 };
};

const piecesOf = (line: string): readonly string[] => (line === '' ? [] : line.split('\t'));

const ONE_WORD = /^\p{L}+$/u;

/** A name in pieces: words, double names whole, and particles together with what they belong to. */
export const piecesOfName = (name: string): readonly string[] => {
  if (ONE_WORD.test(name)) return [name];
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

/** Each word once. The few words of a person are compared faster than gathered in a set. */
const line = (words: readonly string[]): string => {
  let text = '';
  for (const [at, word] of words.entries()) {
    if (word === '' || words.indexOf(word) < at) continue;
    text = text === '' ? word : `${text}\t${word}`;
  }
  return text;
};

const oneLine = (text: string): string => (/[\p{Cc}\p{Cf}]/u.test(text) ? withoutUnseen(text) : text).trim();

const withoutUnseen = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}/gu, '');
