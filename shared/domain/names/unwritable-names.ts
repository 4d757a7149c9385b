import { writingSystemOf } from './writing-systems.ts';

/** Names that no font can write, of one script. */
export interface UnwritableNames {
  /** ISO 15924. */
  readonly script: string;
  readonly people: number;
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;
// Letters of western and central Europe: every font has them, and most names are of nothing else.
const BEYOND_EUROPE = /[^\u0020-\u017f]/u;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]$/u;

/** Takes names one by one, and says at the end which of them cannot be written. */
export interface NameSieve {
  /** The forms of one person's name. Says whether fonts have to be asked about it. */
  take(forms: readonly string[]): boolean;
  /** The people whose names have letters that no font has, by script, most people first. */
  missing(covered: ReadonlySet<number>): readonly UnwritableNames[];
}

/** Opens a sieve for the names of a list. Names of letters that every font has fall through at once. */
export const openNameSieve = (): NameSieve => {
  const held: (readonly string[])[] = [];
  const letters = new Set<string>();
  return {
    take(forms) {
      const beyond = forms.filter((form) => BEYOND_EUROPE.test(form));
      if (beyond.length === 0) return false;
      held.push(beyond);
      for (const form of beyond) for (const letter of form) letters.add(letter);
      return true;
    },
    missing(covered) {
      const lost = new Set([...letters].filter((letter) => isSeen(letter) && !covered.has(pointOf(letter))));
      if (lost.size === 0) return [];
      const found = new Map<string, { people: number; examples: string[] }>();
      for (const forms of held) {
        for (const [script, example] of scriptsMissing(forms, lost)) {
          const entry = found.get(script) ?? { people: 0, examples: [] };
          found.set(script, entry);
          entry.people += 1;
          if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(example);
        }
      }
      return [...found]
        .map(([script, entry]) => ({ script, ...entry }))
        .toSorted((one, other) => other.people - one.people);
    },
  };
};

const isSeen = (letter: string): boolean => !UNSEEN.test(letter);

const pointOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** The scripts in which a person's name cannot be written, each with the form that shows it. */
const scriptsMissing = (forms: readonly string[], lost: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const missing = new Map<string, string>();
  for (const form of forms) {
    for (const letter of form) {
      if (!lost.has(letter)) continue;
      const script = writingSystemOf(letter);
      if (!missing.has(script)) missing.set(script, form);
    }
  }
  return missing;
};
