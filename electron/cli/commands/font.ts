import type { FontFacts, FontList } from '../../../shared/contract/badge-files.ts';
import { scriptName } from '../../../shared/domain/names/script-name.ts';
import { type Command, type CommandInput, type ExitCode, WrongUse } from '../command.ts';
import { uploadFile } from '../file-import.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';
import { oneLine } from '../words/one-line.ts';

export const fontCommand: Command = {
  usage: ['foyer font list', 'foyer font add FILE.ttf', 'foyer font remove ID'].join('\n'),
  summary:
    'Lists the scripts that badges can be written in, and adds a font (TTF, OTF) for one that is missing, such as Thai or Chinese.',
  options: {},
  mostWords: 2,
  run: (input) => {
    const [action, subject] = input.positionals;
    if (action === 'list') return withDesk(input, async ({ badges }) => told(await badges.fonts(), input));
    if (action === 'add' && subject !== undefined)
      return withDesk(input, (client) => add(client, subject, input));
    if (action === 'remove' && subject !== undefined)
      return withDesk(input, async ({ badges }) => told(await badges.removeFont({ id: subject }), input));
    throw new WrongUse(fontCommand.usage);
  },
};

const add = async (client: CommandClient, file: string, input: CommandInput): Promise<ExitCode> => {
  const { id, added } = await client.badges.addFont({ draftId: await uploadFile(client, file) });
  const font = added.find((one) => one.id === id);
  if (font !== undefined) tell(font, input);
  return 0;
};

const told = ({ builtIn, added }: FontList, input: CommandInput): ExitCode => {
  const { out } = input.terminal;
  out(input.asJson ? JSON.stringify({ builtIn }) : `With Foyer: ${names(builtIn)}`);
  for (const font of added) tell(font, input);
  return 0;
};

const names = (scripts: readonly string[]): string =>
  scripts.map((script) => scriptName(script, 'en')).join(', ');

const EMBEDDING = {
  free: '',
  print: 'its maker allows it to be put into PDFs for printing only',
  forbidden: 'its maker does not allow it to be put into PDFs',
} as const satisfies Record<FontFacts['embedding'], string>;

const tell = (font: FontFacts, { terminal, asJson }: CommandInput): void => {
  const { id, family, style, scripts, letters, licence, licenceUrl, embedding } = font;
  const licenceWords = [EMBEDDING[embedding], licenceUrl || licence.slice(0, 80)].filter(Boolean).join('; ');
  const cells = [id, `${family} ${style}`, names(scripts), `${letters} letters`, licenceWords];
  terminal.out(asJson ? JSON.stringify(font) : cells.map(oneLine).join('\t'));
};
