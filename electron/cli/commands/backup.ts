import { resolve } from 'node:path';
import { restoreDesk } from '../../desk/open-desk.ts';
import { backupTarget } from '../backup-target.ts';
import { type Command, type ExitCode, textOption, WrongUse } from '../command.ts';
import { restoreOptionsFor, withReadingDesk } from '../open-command-desk.ts';

export const backupCommand: Command = {
  usage: 'foyer backup [--out FILE]',
  summary: 'Writes an encrypted copy of the data, and opens it once to see that it is whole.',
  options: { out: { type: 'string' } },
  mostWords: 0,
  run: (input) =>
    withReadingDesk<ExitCode>(input, async (_client, desk) => {
      const file = desk.backup(backupTarget(textOption(input, 'out'), input.dataFolder));
      input.terminal.out(input.asJson ? JSON.stringify({ file }) : file);
      return 0;
    }),
};

export const restoreCommand: Command = {
  usage: 'foyer restore FILE',
  summary: 'Puts a backup in the place of the data. What was there is kept beside it. Needs the same key.',
  options: {},
  mostWords: 1,
  run: async (input) => {
    const [file] = input.positionals;
    if (file === undefined) throw new WrongUse(restoreCommand.usage);
    const kept = restoreDesk(resolve(file), restoreOptionsFor(input));
    input.terminal.out(input.asJson ? JSON.stringify({ restored: file, kept }) : `restored\t${kept ?? '-'}`);
    return 0;
  },
};
