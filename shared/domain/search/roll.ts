import { fold } from '../names/fold.ts';
import { sortKeyOf } from './best-hits.ts';
import { listedWordsIn, plainWordsIn, sortNameIn, wordsOfPhrase } from './search-terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** People by number, and for each word of the vocabulary the people who bear it. */
export interface Roll {
  readonly vocabulary: Vocabulary;
  readonly add: (id: string, terms: string) => void;
  /**
   * Takes in the addresses and codes of up to so many people added since, and says whether none are left;
   * to be called before looking for anybody.
   */
  readonly settle: (most: number) => boolean;
  readonly strikeOff: (id: string) => void;
  readonly termsOf: (id: string) => string | undefined;
  readonly size: () => number;
  /** How many numbers were given out, struck-off people included. */
  readonly span: () => number;
  readonly isListed: (person: number) => boolean;
  readonly idOf: (person: number) => string;
  readonly sortNameOf: (person: number) => string;
  readonly sortKeyOf: (person: number) => number;
  readonly bearersOfSortName: (name: string) => number;
  /** Calls `visit` with each person who bears a word and the number of the field where. */
  readonly visitBearers: (word: number, visit: (person: number, field: number) => void) => void;
  readonly all: () => Iterable<readonly [id: string, terms: string]>;
}

// A bearing is the number of the person, and in its lowest bits the number of the field.
const FIELD_BITS = 3;
const FIELD_MASK = 7;
const NAME = 0;
const PLACE = 1;
const GROUP = 2;
const CONTACT = 3;
const CODE = 4;

/** An empty roll. */
export const createRoll = (): Roll => {
  const vocabulary = createVocabulary();
  const numbers = new Map<string, number>();
  const ids: (string | undefined)[] = [];
  const terms: string[] = [];
  const sortNames: string[] = [];
  const sortKeys: number[] = [];
  let settled = 0;
  // Towns, countries and delegations repeat: each is taken apart once.
  const phrases = new Map<string, readonly number[]>();
  const sharers = new Map<string, number>();
  // One bearing is kept bare: e-mail addresses and codes have one bearer each, and are most of the words.
  const bearings: (number | number[] | undefined)[] = [];

  const bear = (word: number, bearing: number): void => {
    const known = bearings[word];
    if (known === undefined) bearings[word] = bearing;
    else if (typeof known === 'number') bearings[word] = [known, bearing];
    else known.push(bearing);
  };
  const wordsOf = (phrase: string): readonly number[] => {
    const known = phrases.get(phrase);
    if (known !== undefined) return known;
    const words = wordsOfPhrase(phrase).map(vocabulary.numberOf);
    phrases.set(phrase, words);
    return words;
  };
  const bearAll = (words: readonly number[], bearing: number): void => {
    for (const word of words) bear(word, bearing);
  };
  const addListed = (person: number, text: string): void => {
    const { names, places, groups } = listedWordsIn(text);
    for (const name of names) bear(vocabulary.numberOf(name), (person << FIELD_BITS) | NAME);
    for (const place of places) bearAll(wordsOf(place), (person << FIELD_BITS) | PLACE);
    for (const group of groups) bearAll(wordsOf(group), (person << FIELD_BITS) | GROUP);
  };
  const addPlain = (person: number): void => {
    if (ids[person] === undefined) return;
    const { contacts, codes } = plainWordsIn(terms[person] ?? '');
    for (const address of contacts) {
      bear(vocabulary.addPlain(address, beginningsOfAddress(address)), (person << FIELD_BITS) | CONTACT);
    }
    for (const code of codes)
      bear(vocabulary.addPlain(code, [squeezed(code)]), (person << FIELD_BITS) | CODE);
  };

  return {
    vocabulary,
    add: (id, text) => {
      const person = ids.push(id) - 1;
      const sortAs = sortNameIn(text);
      numbers.set(id, person);
      terms.push(text);
      sortNames.push(sortAs);
      sortKeys.push(sortKeyOf(sortAs));
      sharers.set(sortAs, (sharers.get(sortAs) ?? 0) + 1);
      addListed(person, text);
    },
    settle: (most) => {
      for (const end = Math.min(ids.length, settled + most); settled < end; settled += 1) addPlain(settled);
      return settled >= ids.length;
    },
    strikeOff: (id) => {
      const person = numbers.get(id);
      if (person === undefined) return;
      const name = sortNames[person] ?? '';
      numbers.delete(id);
      ids[person] = undefined;
      sharers.set(name, (sharers.get(name) ?? 1) - 1);
    },
    termsOf: (id) => terms[numbers.get(id) ?? -1],
    size: () => numbers.size,
    span: () => ids.length,
    isListed: (person) => ids[person] !== undefined,
    idOf: (person) => ids[person] ?? '',
    sortNameOf: (person) => sortNames[person] ?? '',
    sortKeyOf: (person) => sortKeys[person] ?? 0,
    bearersOfSortName: (name) => sharers.get(name) ?? 0,
    visitBearers: (word, visit) => {
      const known = bearings[word];
      if (known === undefined) return;
      if (typeof known === 'number') visit(known >> FIELD_BITS, known & FIELD_MASK);
      else for (const bearing of known) visit(bearing >> FIELD_BITS, bearing & FIELD_MASK);
    },
    all: function* () {
      for (const [id, person] of numbers) yield [id, terms[person] ?? ''] as const;
    },
  };
};

/** A code without case, blanks and hyphens, as it is looked for. */
const squeezed = (code: string): string => {
  const folded = fold(code);
  return /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, '');
};

const AT = 64;
const FIRST_SIGN = /^[^\p{L}\p{N}]+/u;

/** An address is found from its start and from each later part of it: a.salhani@x.org, salhani@x.org, x.org. */
const beginningsOfAddress = (address: string): readonly string[] => {
  const beginnings = [FIRST_SIGN.test(address) ? address.replace(FIRST_SIGN, '') : address];
  for (let at = 0; at < address.length - 1; at += 1) {
    const mark = address.charCodeAt(at);
    const isMark = mark === AT || mark === 46 || mark === 45 || mark === 95 || mark === 43; // . - _ +
    if (isMark) beginnings.push(address.slice(at + 1));
    if (mark === AT) break;
  }
  return beginnings;
};
