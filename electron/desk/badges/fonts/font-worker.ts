import { parentPort, workerData } from 'node:worker_threads';
import { openFontLibrary } from '../font-library.ts';
import { coverageOf, isOfAScript } from './coverage.ts';
import { FontRefusal, type FontRefusalCode } from './font-refusal.ts';
import { type InspectedFont, inspectFont } from './inspect-font.ts';
import { tryFont } from './try-font.ts';

/** A font file that is read and drawn with, for trial. The thread is given it when it starts, answers once and ends. */
export interface FontTrial {
  readonly fontsFolder: string;
  readonly file: Uint8Array;
}

export type FontVerdict =
  | { readonly kind: 'inspected'; readonly font: Omit<InspectedFont, 'covers'> }
  | {
      readonly kind: 'refused';
      readonly code: FontRefusalCode;
      readonly params: Readonly<Record<string, string>>;
    };

const inspect = async (trial: FontTrial): Promise<FontVerdict> => {
  const { fontsFolder } = trial;
  try {
    const file = Buffer.from(trial.file.buffer, trial.file.byteOffset, trial.file.byteLength);
    const { covers, ...font } = inspectFont(file);
    const covered = coverageOf(openFontLibrary(fontsFolder));
    const brought = covers.filter((letter) => !covered.has(letter) && isOfAScript(letter));
    if (brought.length === 0) throw new FontRefusal('adds-nothing', { scripts: font.scripts.join(' ') });
    await tryFont(file, brought, fontsFolder);
    return { kind: 'inspected', font };
  } catch (error) {
    if (!(error instanceof FontRefusal)) throw error;
    return { kind: 'refused', code: error.code, params: error.params };
  }
};

// Written by fonts.ts, the only one that starts this thread.
parentPort?.postMessage(await inspect(workerData as FontTrial));
