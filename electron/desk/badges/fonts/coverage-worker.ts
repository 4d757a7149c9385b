import { parentPort, workerData } from 'node:worker_threads';
import { openFontLibrary } from '../font-library.ts';
import { addedFontFiles } from './added-font-files.ts';
import { coverageOf, wholeScripts } from './coverage.ts';

/** Where the thread finds fonts. It answers once and ends. */
export interface FontFolders {
  readonly fontsFolder: string;
  readonly addedFolder: string;
}

/** What can be written with the fonts of a desk. */
export interface Coverage {
  /** The letters that some font has. */
  readonly letters: ReadonlySet<number>;
  /** The scripts (ISO 15924) that come with the program. */
  readonly builtIn: readonly string[];
}

// Written by fonts.ts, the only one that starts this thread.
const { fontsFolder, addedFolder } = workerData as FontFolders;
parentPort?.postMessage({
  letters: coverageOf(openFontLibrary(fontsFolder, addedFontFiles(addedFolder))),
  builtIn: wholeScripts(coverageOf(openFontLibrary(fontsFolder))),
} satisfies Coverage);
