import { assertNever } from '../closed.ts';
import { alphabetOf } from './alphabet.ts';
import { arabicToLatin } from './arabic.ts';
import { armenianToLatin, georgianToLatin } from './caucasus.ts';
import { cyrillicToLatin } from './cyrillic.ts';
import { fold, tidy, withoutMarks } from './fold.ts';
import { greekToLatin } from './greek.ts';
import { hebrewToLatin } from './hebrew.ts';
import { type Script, scriptOf } from './script.ts';

/** One word in Latin letters. `hasVowels` is false where the script leaves vowels out: fit for sound keys only. */
export interface Romanised {
  readonly script: Script;
  readonly hasVowels: boolean;
  readonly spellings: readonly string[];
}

/** Writes one word in Latin letters, in every way that is usual; a Latin word stays as it is. */
export const romanise = (word: string): Romanised => {
  const script = scriptOf(word);
  const spellings = spellingsOf(tidy(word), script);
  return {
    script,
    hasVowels: script !== 'arabic' && script !== 'hebrew',
    spellings: [...new Set(spellings)],
  };
};

const spellingsOf = (word: string, script: Script): readonly string[] => {
  switch (script) {
    case 'latin':
      return latinSpellings(word);
    case 'greek':
      return greekToLatin(withoutMarks(word)).map(fold);
    case 'cyrillic':
      return cyrillicToLatin(word).map(fold);
    case 'armenian':
      return armenianToLatin(word).map(fold);
    case 'georgian':
      return georgianToLatin(word).map(fold);
    case 'hebrew':
      return hebrewToLatin(fold(word)).map(fold);
    case 'arabic':
      return arabicToLatin(withoutMarks(word)).map(fold);
    case 'other':
      return [];
    default:
      return assertNever(script);
  }
};

/** Letters that people without them on the keyboard write as two. */
const AS_TWO = alphabetOf('ä:ae ö:oe ü:ue å:aa ø:oe đ:dj č:ch ć:ch');

/** A Latin word without accents, and with its letters written as two: Müller gives muller and mueller. */
export const latinSpellings = (word: string): readonly string[] => {
  const lower = tidy(word);
  const two = lower.replace(/[äöüåøđčć]/g, (letter) => AS_TWO[letter] ?? letter);
  return two === lower ? [fold(lower)] : [fold(lower), fold(two)];
};
