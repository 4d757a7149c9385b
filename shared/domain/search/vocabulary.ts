import { type NameForms, nameFormsOf } from '../names/name-forms.ts';
import { type Sound, soundsLike } from '../names/sound.ts';
import { COST } from './match-cost.ts';
import { createPrefixTree } from './prefix-tree.ts';
import type { QueryWord } from './search-query.ts';
import { createTypoWords } from './typo-words.ts';

/** Told of each word that a query word meets, and at what cost; a word may come more than once. */
export type OnWord = (word: number, cost: number) => void;

/** All distinct words of all people. A word is a number; its forms are made once, however many bear it. */
export interface Vocabulary {
  /** The number of a word of a name, place or group; new ones are added with all their forms. */
  readonly numberOf: (text: string) => number;
  /** Adds a word that is found by these beginnings only, such as an e-mail address or a code. */
  readonly addPlain: (text: string, beginnings: readonly string[]) => number;
  readonly textOf: (word: number) => string;
  readonly visitSpelled: (query: QueryWord, onWord: OnWord) => void;
  readonly visitAlike: (query: QueryWord, onWord: OnWord) => void;
  readonly visitTypos: (query: QueryWord, onWord: OnWord) => void;
}

interface KnownSound {
  readonly word: number;
  readonly sound: Sound;
}

// Below this many consonants the beginning of a sound would be the beginning of half the list.
const FEWEST_CONSONANTS_TO_GUESS = 3;
const FEWEST_CONSONANTS = 2;

// So short, a whole word of another script is most often a particle: it comes after names that begin so in their own.
const MOST_LETTERS_OF_A_PARTICLE = 2;

// The beginning that every order code of an event has says nothing, and would list everybody.
const MOST_PLAIN = 2000;

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  // An entry of the tree is the number of the word, doubled, plus one where the form is romanised.
  const tree = createPrefixTree();
  const plain = createPrefixTree();
  const typos = createTypoWords();
  const sounds: KnownSound[] = [];
  const skeletons = createPrefixTree();

  const addForms = (word: number, forms: NameForms): void => {
    for (const form of forms.spelled) addForm(form, word * 2);
    for (const form of forms.romanised) addForm(form, word * 2 + 1);
    for (const sound of forms.sounds) {
      skeletons.add(sound.skeleton, sounds.length);
      sounds.push({ word, sound });
    }
  };
  const addForm = (form: string, entry: number): void => {
    tree.add(form, entry);
    typos.add(form, entry);
  };
  const visitForm = (form: string, isRomanised: boolean, onWord: OnWord): void =>
    tree.visit(form, (entry, found) => {
      const isElsewhere = isRomanised || entry % 2 === 1;
      const isWhole =
        found.length === form.length && (!isElsewhere || form.length > MOST_LETTERS_OF_A_PARTICLE);
      onWord(entry >> 1, (isWhole ? COST.exact : COST.prefix) + (isElsewhere ? COST.exactElsewhere : 0));
    });
  const visitPlain = (form: string, onWord: OnWord): void => {
    if (plain.hasMoreThan(form, MOST_PLAIN)) return;
    plain.visit(form, (word, found) => onWord(word, found.length === form.length ? COST.exact : COST.prefix));
  };

  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const word = texts.push(text) - 1;
      numbers.set(text, word);
      addForms(word, nameFormsOf(text));
      return word;
    },
    addPlain: (text, beginnings) => {
      const word = texts.push(text) - 1;
      for (const beginning of beginnings) plain.add(beginning, word);
      return word;
    },
    textOf: (word) => texts[word] ?? '',
    visitSpelled: (query, onWord) => {
      for (const form of query.spelled) visitForm(form, false, onWord);
      for (const form of query.spelled) visitPlain(form, onWord);
      for (const form of query.romanised) visitForm(form, true, onWord);
    },
    visitAlike: (query, onWord) => {
      for (const heard of query.sounds) {
        if (heard.skeleton.length < FEWEST_CONSONANTS) continue;
        skeletons.visit(heard.skeleton, (entry) => {
          const known = sounds[entry];
          if (known === undefined) return;
          if (soundsLike(heard, known.sound, 'whole')) onWord(known.word, COST.alike);
          else if (mayBegin(heard, known.sound)) onWord(known.word, COST.alikeBeginning);
        });
      }
    },
    visitTypos: (query, onWord) => {
      for (const form of query.spelled) typos.visit(form, (entry, cost) => onWord(entry >> 1, cost));
    },
  };
};

const mayBegin = (heard: Sound, known: Sound): boolean =>
  heard.skeleton.length >= FEWEST_CONSONANTS_TO_GUESS && soundsLike(heard, known, 'beginning');
