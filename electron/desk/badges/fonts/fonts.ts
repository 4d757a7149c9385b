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
import { FontRefusal } from './font-refusal.ts';
import type { FontReply, FontWork } from './font-worker.ts';

/** The fonts of a desk: those that come with the program, and those that somebody added in the data folder. */
export interface Fonts {
  list(): Promise<FontList>;
  /** Takes a font after it was tried. Gives its id; rejected with a `FontRefusal` where it is not taken. */
  add(file: Buffer, addedAt: string): Promise<string>;
  /** Whether there was one. */
  remove(id: string): boolean;
  /** Those of the letters that no font has. */
  missing(letters: readonly number[]): Promise<ReadonlySet<number>>;
  close(): Promise<void>;
}

export interface FontFolders {
  readonly fontsFolder: string;
  readonly addedFolder: string;
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
  let builtIn: readonly string[] | undefined;

  const ask = async (asked: FontWork['asked']): Promise<Exclude<FontReply, { kind: 'refused' }>> => {
    const reply = await runInThread<FontReply>({
      url: new URL('./font-worker.ts', import.meta.url),
      workerData: { ...folders, asked } satisfies FontWork,
      seconds: SECONDS,
      mostMemoryMb: MOST_MEMORY_MB,
      running,
    }).catch(toRefusal);
    if (reply.kind === 'refused') throw new FontRefusal(reply.code, reply.params);
    return reply;
  };
  const cover = async (letters: readonly number[]): Promise<ReadonlySet<number>> => {
    const reply = await ask({ kind: 'cover', letters });
    if (reply.kind !== 'covered') throw new Error('the font thread answered something else');
    builtIn = reply.builtIn;
    return reply.missing;
  };

  return {
    async list() {
      if (builtIn === undefined) await cover([]);
      return { builtIn: [...(builtIn ?? [])], added: addedFonts(addedFolder).map(factsOf) };
    },
    async add(file, addedAt) {
      if (file.length > MOST_MEGABYTES * 1024 * 1024)
        throw new FontRefusal('too-large', { maxMegabytes: String(MOST_MEGABYTES) });
      const id = hash('sha256', file, 'hex').slice(0, ID_DIGITS);
      const same = addedFonts(addedFolder).find((font) => font.id === id);
      if (same !== undefined) throw new FontRefusal('there-already', { family: same.family });
      const reply = await ask({ kind: 'inspect', file });
      if (reply.kind !== 'inspected') throw new Error('the font thread answered something else');
      keep(addedFolder, { ...reply.font, id, bytes: file.length, addedAt }, file);
      return id;
    },
    remove(id) {
      const font = addedFonts(addedFolder).find((one) => one.id === id);
      if (font === undefined) return false;
      // Without its facts it is not there any more, whatever happens next.
      rmSync(join(addedFolder, `${id}.json`), { force: true });
      rmSync(join(addedFolder, fontFile(font)), { force: true });
      return true;
    },
    missing: (letters) => (letters.length === 0 ? Promise.resolve(new Set()) : cover(letters)),
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
