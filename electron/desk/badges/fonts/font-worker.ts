import { parentPort, workerData } from 'node:worker_threads';
import { SIGNS, UNNAMED, writingSystemOf } from '../../../../shared/domain/names/writing-systems.ts';
import { type FontLibrary, openFontLibrary } from '../font-library.ts';
import { addedFontFiles } from './added-font-files.ts';
import { FontRefusal, type FontRefusalCode } from './font-refusal.ts';
import { type InspectedFont, inspectFont } from './inspect-font.ts';
import { tryFont } from './try-font.ts';

/** What the thread is given when it starts. It answers once and ends. */
export interface FontWork {
  readonly fontsFolder: string;
  readonly addedFolder: string;
  readonly asked: /** Reads a font and tries to draw with it. */
    | { readonly kind: 'inspect'; readonly file: Uint8Array }
    /** Which of these letters no font has, and which scripts come with the program. */
    | { readonly kind: 'cover'; readonly letters: readonly number[] };
}

export type FontReply =
  | { readonly kind: 'inspected'; readonly font: Omit<InspectedFont, 'covers'> }
  | {
      readonly kind: 'covered';
      readonly missing: ReadonlySet<number>;
      readonly builtIn: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly code: FontRefusalCode;
      readonly params: Readonly<Record<string, string>>;
    };

const replyTo = async ({ fontsFolder, addedFolder, asked }: FontWork): Promise<FontReply> => {
  if (asked.kind === 'cover') {
    const covered = coverage(openFontLibrary(fontsFolder, addedFontFiles(addedFolder)));
    return {
      kind: 'covered',
      missing: new Set(asked.letters.filter((letter) => !covered.has(letter))),
      builtIn: wholeScripts(coverage(openFontLibrary(fontsFolder))),
    };
  }
  try {
    const file = Buffer.from(asked.file.buffer, asked.file.byteOffset, asked.file.byteLength);
    const { covers, ...font } = inspectFont(file);
    const covered = coverage(openFontLibrary(fontsFolder));
    const brought = covers.filter((letter) => !covered.has(letter) && isOfAScript(letter));
    if (brought.length === 0) throw new FontRefusal('adds-nothing', { scripts: font.scripts.join(' ') });
    await tryFont(file, brought, fontsFolder);
    return { kind: 'inspected', font };
  } catch (error) {
    if (!(error instanceof FontRefusal)) throw error;
    return { kind: 'refused', code: error.code, params: error.params };
  }
};

const coverage = (library: FontLibrary): ReadonlySet<number> =>
  new Set(library.chain({ role: 'text', weight: 'medium' }).flatMap((font) => [...font.covers]));

const isOfAScript = (letter: number): boolean => {
  const script = writingSystemOf(String.fromCodePoint(letter));
  return script !== SIGNS && script !== UNNAMED;
};

/** Fonts have stray letters of scripts that they do not write. */
const LETTERS_OF_A_SCRIPT = 50;

const wholeScripts = (covered: ReadonlySet<number>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const letter of covered) {
    const script = writingSystemOf(String.fromCodePoint(letter));
    if (isOfAScript(letter)) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LETTERS_OF_A_SCRIPT).map(([script]) => script);
};

// Written by fonts.ts, the only one that starts this thread.
parentPort?.postMessage(await replyTo(workerData as FontWork));
