import { hash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { FontFacts, FontList } from '../../../../shared/contract/badge-files.ts';
import { toDatabaseError } from '../../database/database-error.ts';
import { makeFolder } from '../../database/make-folder.ts';
import { writeOnce } from '../../database/write-once.ts';
import { runInThread, ThreadFailure } from '../run-in-thread.ts';
import { type AddedFont, addedFonts, fontFile } from './added-font-files.ts';
import type { Coverage, FontFolders } from './coverage-worker.ts';
import { FontRefusal } from './font-refusal.ts';
import type { FontTrial, FontVerdict } from './font-worker.ts';

/** The fonts of a desk: those that come with the program, and those that somebody added in the data folder. */
export interface Fonts {
  list(): Promise<FontList>;
  /** Takes a font after it was tried. Gives its id; rejected with a `FontRefusal` where it is not taken. */
  add(file: Buffer, addedAt: string): Promise<string>;
  /** Whether there was one. */
  remove(id: string): boolean;
  /** What can be written. Read once, until fonts come or go; whoever asks early need not wait for the answer. */
  coverage(): Promise<Coverage>;
  close(): Promise<void>;
}

/** Chinese and Japanese fonts have up to twenty. */
const MOST_MEGABYTES = 32;
const SECONDS = 60;
const MOST_MEMORY_MB = 512;
const ID_DIGITS = 16;

/** Where a desk keeps the fonts that were added. */
export const addedFontsFolder = (dataFolder: string): string => join(dataFolder, 'fonts');

/** Opens the fonts of a desk. They are read and tried in a thread of its own. */
export const openFonts = (folders: FontFolders): Fonts => {
  const { addedFolder } = folders;
  const running = new Set<Worker>();
  let known: Promise<Coverage> | undefined;

  const ask = <Reply>(url: URL, given: FontFolders | FontTrial): Promise<Reply> =>
    runInThread<Reply>({
      url,
      workerData: given,
      seconds: SECONDS,
      mostMemoryMb: MOST_MEMORY_MB,
      running,
    });
  const coverage = (): Promise<Coverage> => {
    if (known !== undefined) return known;
    const asked = ask<Coverage>(new URL('./coverage-worker.ts', import.meta.url), folders);
    known = asked;
    // What failed is tried anew; whoever waits for it hears of it.
    asked.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked;
  };
  const inspect = async (file: Buffer): Promise<Extract<FontVerdict, { kind: 'inspected' }>['font']> => {
    const url = new URL('./font-worker.ts', import.meta.url);
    const verdict = await ask<FontVerdict>(url, { fontsFolder: folders.fontsFolder, file }).catch(toRefusal);
    if (verdict.kind === 'refused') throw new FontRefusal(verdict.code, verdict.params);
    return verdict.font;
  };

  return {
    async list() {
      const { builtIn } = await coverage();
      return { builtIn: [...builtIn], added: addedFonts(addedFolder).map(factsOf) };
    },
    async add(file, addedAt) {
      if (file.length > MOST_MEGABYTES * 1024 * 1024)
        throw new FontRefusal('too-large', { maxMegabytes: String(MOST_MEGABYTES) });
      const id = hash('sha256', file, 'hex').slice(0, ID_DIGITS);
      const same = addedFonts(addedFolder).find((font) => font.id === id);
      if (same !== undefined) throw new FontRefusal('there-already', { family: same.family });
      keep(addedFolder, { ...(await inspect(file)), id, bytes: file.length, addedAt }, file);
      known = undefined;
      return id;
    },
    remove(id) {
      const font = addedFonts(addedFolder).find((one) => one.id === id);
      if (font === undefined) return false;
      // Without its facts it is not there any more, whatever happens next.
      rmSync(join(addedFolder, `${id}.json`), { force: true });
      known = undefined;
      rmSync(join(addedFolder, fontFile(font)), { force: true });
      return true;
    },
    coverage,
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
};

const factsOf = ({ ending: _ending, ...facts }: AddedFont): FontFacts => facts;

/** The facts are written last: a font is there when they are. */
const keep = (folder: string, font: AddedFont, file: Buffer): void => {
  try {
    makeFolder(folder);
    const path = join(folder, fontFile(font));
    if (existsSync(path)) rmSync(path);
    writeOnce(path, file);
    writeOnce(join(folder, `${font.id}.json`), Buffer.from(JSON.stringify(font)));
  } catch (error) {
    throw toDatabaseError(error);
  }
};

const toRefusal = (error: unknown): never => {
  if (!(error instanceof ThreadFailure)) throw error;
  throw new FontRefusal(error.kind === 'too-slow' ? 'too-slow' : 'damaged', { seconds: String(SECONDS) });
};
