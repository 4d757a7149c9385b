import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GuestFiles, writeGuestFiles } from '../guests/guest-files.ts';
import { makeGuests } from '../guests/make-guests.ts';
import { clientOf, openBenchDesk } from './bench-desk.ts';
import { fillScans } from './fill-scans.ts';
import { importFile } from './import-file.ts';

/** What measures work on. It lies in a temporary folder and lives for one run. */
export interface World {
  readonly folder: string;
  readonly people: number;
  readonly scans: number;
  readonly files: GuestFiles;
  /** The data folder of a filled desk; it exists if the measure asked for one. */
  readonly deskFolder: string;
}

/** What a measure needs to be there: nothing, the files, or a desk with everybody and all scans. */
export type Needs = 'nothing' | 'files' | 'desk';

/** Where everything will lie. */
export const planWorld = (folder: string, people: number, scans: number): World => ({
  folder,
  people,
  scans,
  files: {
    csv: join(folder, 'guests.csv'),
    xlsx: join(folder, 'guests.xlsx'),
    changedCsv: join(folder, 'guests-changed.csv'),
  },
  deskFolder: join(folder, 'desk'),
});

/** Makes what is needed: the list as files, and a desk that imported it and then wrote the scans. */
export const buildWorld = async (world: World, needs: Needs): Promise<void> => {
  if (needs === 'nothing') return;
  mkdirSync(world.folder, { recursive: true });
  writeGuestFiles(makeGuests(world.people), world.files);
  if (needs === 'files') return;
  const desk = await openBenchDesk(world.deskFolder);
  try {
    const { counts } = await importFile(clientOf(desk), world.files.csv);
    if (counts.new !== world.people)
      throw new Error(`${counts.new} people were imported, not ${world.people}`);
  } finally {
    await desk.close();
  }
  fillScans(world.deskFolder, world.scans);
};
