import { fold, tidy } from '../names/fold.ts';
import { type NameForms, nameFormsOf } from '../names/name-forms.ts';
import { isParticle, wordsIn } from '../names/particles.ts';

/** One word to look for, with every form that it may have been written in. */
export interface QueryWord extends NameForms {
  readonly typed: string;
}

/** One way to understand a query: all of these words must be found in a person. */
export interface QueryReading {
  readonly words: readonly QueryWord[];
  readonly hasDroppedParticle: boolean;
}

// More words than this name nobody more clearly, and a pasted page must not stop the desk.
const MOST_WORDS = 8;
const LONGEST_WORD = 64;

/**
 * Reads what was typed: as the words it has; with particles left out; and with its parts joined, for
 * O'Neil, Abdul Rahman and codes with hyphens. Empty for less than two letters.
 */
export const readQuery = (text: string): readonly QueryReading[] => {
  const chunks = tidy(text)
    .split(/[\s,;]+/)
    .filter((chunk) => wordsIn(chunk).length > 0);
  const words = chunks.flatMap(wordsOfChunk).slice(0, MOST_WORDS);
  if (words.join('').length < 2) return [];
  const bare = words.filter((word) => !isParticle(fold(word)));
  return [
    reading(words, false),
    ...(bare.length > 0 && bare.length < words.length ? [reading(bare, true)] : []),
    ...joinedReadings(chunks),
  ];
};

const reading = (words: readonly string[], hasDroppedParticle: boolean): QueryReading => ({
  words: words.map(queryWordOf),
  hasDroppedParticle,
});

const wordsOfChunk = (chunk: string): readonly string[] =>
  chunk.includes('@') ? [addressIn(chunk)] : wordsIn(chunk);

/** An address as it is kept: from its first letter on, so that `@town.org` finds the domain. */
const addressIn = (chunk: string): string => chunk.replace(/^[^\p{L}\p{N}]+/u, '');

const joinedReadings = (chunks: readonly string[]): readonly QueryReading[] => {
  const readings: QueryReading[] = [];
  const hasParts = chunks.some((chunk) => !chunk.includes('@') && wordsIn(chunk).length > 1);
  if (hasParts) {
    const words = chunks.slice(0, MOST_WORDS).map((chunk) => {
      const word = queryWordOf(chunk.includes('@') ? addressIn(chunk) : wordsIn(chunk).join(''));
      return { ...word, typed: chunk, spelled: [...word.spelled, addressIn(fold(chunk))] };
    });
    readings.push({ words, hasDroppedParticle: false });
  }
  const glued = gluedParticles(chunks);
  if (glued !== undefined) readings.push(reading(glued.slice(0, MOST_WORDS), false));
  return readings;
};

/** `abdul rahman` as `abdulrahman`: particles joined to the word that follows. */
const gluedParticles = (chunks: readonly string[]): readonly string[] | undefined => {
  const glued: string[] = [];
  let particles = '';
  for (const chunk of chunks) {
    if (isParticle(fold(chunk))) particles += chunk;
    else {
      glued.push(particles + chunk);
      particles = '';
    }
  }
  return particles === '' && glued.length < chunks.length ? glued : undefined;
};

const queryWordOf = (typed: string): QueryWord => {
  const word = typed.slice(0, LONGEST_WORD);
  if (word.includes('@')) return { typed, spelled: [fold(word)], romanised: [], sounds: [] };
  return { typed, ...nameFormsOf(word) };
};
