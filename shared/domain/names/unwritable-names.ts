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
  /** The forms of one person's name. */
  take(forms: readonly string[]): void;
  /** Every letter that a font has to be asked about. */
  letters(): readonly number[];
  /** The people whose names have letters that are missing, by script, most people first. */
  missing(codePoints: ReadonlySet<number>): readonly UnwritableNames[];
}

/** Opens a sieve for the names of a list. Names of letters that every font has fall through at once. */
export const openNameSieve = (): NameSieve => {
  const held: (readonly string[])[] = [];
  const letters = new Set<number>();
  return {
    take(forms) {
      const beyond = forms.filter((form) => BEYOND_EUROPE.test(form));
      if (beyond.length === 0) return;
      held.push(beyond);
      for (const form of beyond) for (const letter of form) letters.add(letter.codePointAt(0) ?? 0);
    },
    letters: () => [...letters].filter((point) => !UNSEEN.test(String.fromCodePoint(point))),
    missing(codePoints) {
      if (codePoints.size === 0) return [];
      const found = new Map<string, { people: number; examples: string[] }>();
      for (const forms of held) {
        for (const [script, example] of scriptsMissing(forms, codePoints)) {
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

/** The scripts in which a person's name cannot be written, each with the form that shows it. */
const scriptsMissing = (
  forms: readonly string[],
  codePoints: ReadonlySet<number>,
): ReadonlyMap<string, string> => {
  const missing = new Map<string, string>();
  for (const form of forms) {
    for (const letter of form) {
      if (!codePoints.has(letter.codePointAt(0) ?? 0)) continue;
      const script = writingSystemOf(letter);
      if (!missing.has(script)) missing.set(script, form);
    }
  }
  return missing;
};
