import { fold } from '../names/fold.ts';
import { readSearchTerms, wordsOfLine } from './search-terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** People by number, and for each word of the vocabulary the people who bear it. */
export interface Roll {
  readonly vocabulary: Vocabulary;
  readonly add: (id: string, terms: string) => void;
  readonly strikeOff: (id: string) => void;
  readonly termsOf: (id: string) => string | undefined;
  readonly size: () => number;
  /** How many numbers were given out, struck-off people included. */
  readonly span: () => number;
  readonly isListed: (person: number) => boolean;
  readonly idOf: (person: number) => string;
  readonly sortNameOf: (person: number) => string;
  readonly bearersOfSortName: (name: string) => number;
  /** Calls `visit` with each person who bears a word and the number of the field where. */
  readonly visitBearers: (word: number, visit: (person: number, field: number) => void) => void;
  readonly all: () => Iterable<readonly [id: string, terms: string]>;
}

// A bearing is the number of the person, times this, plus the number of the field.
const FIELD_ROOM = 8;
const CONTACT = 3;
const CODE = 4;

/** An empty roll. */
export const createRoll = (): Roll => {
  const vocabulary = createVocabulary();
  const numbers = new Map<string, number>();
  const ids: (string | undefined)[] = [];
  const terms: string[] = [];
  const sortNames: string[] = [];
  const sharers = new Map<string, number>();
  // One bearing is kept bare: e-mail addresses and codes have one bearer each, and are most of the words.
  const bearings: (number | number[] | undefined)[] = [];

  const bear = (word: number, bearing: number): void => {
    const known = bearings[word];
    if (known === undefined) bearings[word] = bearing;
    else if (typeof known === 'number') bearings[word] = [known, bearing];
    else known.push(bearing);
  };
  const wordsIn = (field: number, line: string): readonly number[] => {
    const words = wordsOfLine(line);
    if (field === CODE) return words.map((code) => vocabulary.addPlain(code, [squeezed(code)]));
    if (field === CONTACT)
      return words.map((address) => vocabulary.addPlain(address, beginningsOfAddress(address)));
    return words.map(vocabulary.numberOf);
  };

  return {
    vocabulary,
    add: (id, text) => {
      const person = ids.push(id) - 1;
      const { sortAs, lines } = readSearchTerms(text);
      numbers.set(id, person);
      terms.push(text);
      sortNames.push(sortAs);
      sharers.set(sortAs, (sharers.get(sortAs) ?? 0) + 1);
      for (const [field, line] of lines.entries()) {
        for (const word of wordsIn(field, line)) bear(word, person * FIELD_ROOM + field);
      }
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
    bearersOfSortName: (name) => sharers.get(name) ?? 0,
    visitBearers: (word, visit) => {
      const known = bearings[word];
      if (known === undefined) return;
      if (typeof known === 'number') visit(Math.floor(known / FIELD_ROOM), known % FIELD_ROOM);
      else for (const bearing of known) visit(Math.floor(bearing / FIELD_ROOM), bearing % FIELD_ROOM);
    },
    all: function* () {
      for (const [id, person] of numbers) yield [id, terms[person] ?? ''] as const;
    },
  };
};

/** A code without case, blanks and hyphens, as it is looked for. */
const squeezed = (code: string): string => fold(code).replace(/[^\p{L}\p{N}]+/gu, '');

/** An address is found from its start and from each part of it: a.salhani@x.org, salhani@x.org, x.org, org. */
const beginningsOfAddress = (address: string): readonly string[] => {
  const beginnings = [address];
  for (const mark of address.matchAll(/[^\p{L}\p{N}]+/gu)) {
    const rest = address.slice(mark.index + mark[0].length);
    if (rest.includes('.')) beginnings.push(rest);
  }
  return beginnings;
};
