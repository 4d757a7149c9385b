import { fold } from './fold.ts';
import { isParticle, withoutArticle, wordsIn } from './particles.ts';
import { romanise } from './romanise.ts';
import { type Sound, soundsLike, soundsOf } from './sound.ts';

/**
 * Every form under which a word of a name is found. `spelled` are folded forms in its own script (with and
 * without article, parts of a double name alone and joined), `romanised` the same in Latin letters where
 * its script is another one that writes vowels, `sounds` what any of them sounds like.
 */
export interface NameForms {
  readonly spelled: readonly string[];
  readonly romanised: readonly string[];
  readonly sounds: readonly Sound[];
}

/** All forms of one piece of a name: a word, a double name, or a name with its particles (van der Berg). */
export const nameFormsOf = (piece: string): NameForms => {
  const words = wordsIn(piece);
  const forms = {
    spelled: new Set<string>(),
    romanised: new Set<string>(),
    sounds: new Map<string, Sound>(),
  };
  for (const word of words) addWord(forms, word);
  if (words.length > 1) addWord(forms, words.join(''));
  return { spelled: [...forms.spelled], romanised: [...forms.romanised], sounds: [...forms.sounds.values()] };
};

interface Gathering {
  readonly spelled: Set<string>;
  readonly romanised: Set<string>;
  readonly sounds: Map<string, Sound>;
}

const addWord = (forms: Gathering, word: string): void => {
  const folded = fold(word);
  if (folded === '') return;
  addSpelling(forms, word);
  const bare = withoutArticle(folded);
  if (bare !== undefined && !isParticle(folded)) addSpelling(forms, bare);
};

const addSpelling = (forms: Gathering, word: string): void => {
  const folded = fold(word);
  const { script, hasVowels, spellings } = romanise(word);
  forms.spelled.add(folded);
  const readable = script === 'latin' ? forms.spelled : forms.romanised;
  if (hasVowels) for (const spelling of spellings) readable.add(spelling);
  if (isParticle(folded)) return;
  for (const spelling of spellings) {
    for (const sound of soundsOf(spelling)) forms.sounds.set(sound.skeleton + sound.shade, sound);
  }
};

/** Whether two words may be the same name, however and in whatever script they were written. */
export const soundAlike = (one: string, other: string): boolean => {
  const known = nameFormsOf(other);
  const heard = nameFormsOf(one);
  return (
    [...heard.spelled, ...heard.romanised].some(
      (form) => known.spelled.includes(form) || known.romanised.includes(form),
    ) || heard.sounds.some((sound) => known.sounds.some((candidate) => soundsLike(sound, candidate, 'whole')))
  );
};
