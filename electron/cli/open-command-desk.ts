import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import packageFile from '../../package.json' with { type: 'json' };
import { languageOf } from '../../shared/domain/language.ts';
import { type Desk, type DeskOptions, openDesk } from '../desk/open-desk.ts';
import { openReadingDesk, type ReadingDesk } from '../desk/open-reading-desk.ts';
import type { Ports } from '../desk/ports.ts';
import { systemPrinters } from '../devices/system-printers.ts';
import type { CommandInput } from './command.ts';
import { readDeskKey, readExistingKey, readKey } from './key-file.ts';
import { resourceFolders } from './resource-folders.ts';

/** The ports of a desk that runs without a window: the system's clock, and bugs into a file of the data folder. */
const systemPorts = (folder: string): Ports => ({
  now: Date.now,
  randomBytes: (length) => randomBytes(length),
  report({ id, where, error }) {
    const line = `${new Date().toISOString()} ${id} ${where} ${error instanceof Error ? error.stack : String(error)}`;
    try {
      appendFileSync(join(folder, 'bugs.log'), `${line}\n`);
    } catch {
      // The disk may be full: then the bug is told where somebody may see it, and the call still gets its answer.
      console.error(line);
    }
  },
});

/** All that opens the desk in a command's data folder; a folder without a key gets one. */
export const deskOptionsFor = ({ dataFolder, env }: CommandInput): DeskOptions =>
  optionsWith(dataFolder, env, readKey(dataFolder, env, randomBytes));

/** All that puts a backup into a data folder, which needs the key that the backup was written with. */
export const restoreOptionsFor = ({ dataFolder, env }: CommandInput): DeskOptions =>
  optionsWith(dataFolder, env, readExistingKey(dataFolder, env));

const optionsWith = (dataFolder: string, env: NodeJS.ProcessEnv, key: string): DeskOptions => ({
  folder: dataFolder,
  key,
  ports: systemPorts(dataFolder),
  resources: resourceFolders(),
  version: packageFile.version,
  language: languageOf(env['LC_ALL'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale),
  devices: systemPrinters(Date.now),
});

/** The person at the command line holds the key to the data, so no PIN is asked. The log says `command-line`. */
const COMMAND_LINE = { operatorId: 'command-line', role: 'organiser' } as const;

/** A caller of the contract in this process. */
export const clientOf = (desk: Desk) =>
  createRouterClient(desk.router, { context: { session: desk.openSession('integration', COMMAND_LINE) } });
export type CommandClient = ReturnType<typeof clientOf>;

/** Opens the desk, works with it, and closes it whatever happens. */
export const withDesk = async <Result>(
  input: CommandInput,
  work: (client: CommandClient, desk: Desk) => Promise<Result>,
  special: Pick<DeskOptions, 'keepsBackups' | 'sharing'> = {},
): Promise<Result> => {
  const desk = await openDesk({ ...deskOptionsFor(input), ...special });
  try {
    return await work(clientOf(desk), desk);
  } finally {
    await desk.close();
  }
};

const readingClientOf = (desk: ReadingDesk) =>
  createRouterClient(desk.router, { context: { session: desk.openSession('integration', COMMAND_LINE) } });
export type ReadingClient = ReturnType<typeof readingClientOf>;

/** Opens the desk to read it, also beside a Foyer that works with it, and closes it whatever happens. */
export const withReadingDesk = async <Result>(
  { dataFolder, env }: CommandInput,
  work: (client: ReadingClient, desk: ReadingDesk) => Promise<Result>,
): Promise<Result> => {
  const desk = await openReadingDesk(optionsWith(dataFolder, env, readDeskKey(dataFolder, env)));
  try {
    return await work(readingClientOf(desk), desk);
  } finally {
    await desk.close();
  }
};
