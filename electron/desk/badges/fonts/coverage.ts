import { SIGNS, UNNAMED, writingSystemOf } from '../../../../shared/domain/names/writing-systems.ts';
import type { FontLibrary } from '../font-library.ts';

/** The letters that some font of a library has. */
export const coverageOf = (library: FontLibrary): ReadonlySet<number> =>
  new Set(library.chain({ role: 'text', weight: 'medium' }).flatMap((font) => [...font.covers]));

/** Whether a letter belongs to a script, and is no sign. */
export const isOfAScript = (letter: number): boolean => {
  const script = writingSystemOf(String.fromCodePoint(letter));
  return script !== SIGNS && script !== UNNAMED;
};

/** Fonts have stray letters of scripts that they do not write. */
const LETTERS_OF_A_SCRIPT = 50;

/** The scripts (ISO 15924) that can be written with these letters. */
export const wholeScripts = (covered: ReadonlySet<number>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const letter of covered) {
    const script = writingSystemOf(String.fromCodePoint(letter));
    if (isOfAScript(letter)) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LETTERS_OF_A_SCRIPT).map(([script]) => script);
};
