import { writeFileSync } from 'node:fs';
import type { LayoutNote } from '../../../shared/contract/badge-files.ts';
import { fillIn } from '../../../shared/domain/fill-in.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { uploadFile } from '../file-import.ts';
import { withDesk, withReadingDesk } from '../open-command-desk.ts';
import { LAYOUT_NOTES } from '../words/layout-words.ts';
import { oneLine } from '../words/one-line.ts';

export const layoutCommand: Command = {
  usage: [
    'foyer layout list',
    'foyer layout import FILE [--background FILE] [--page 105x148] [--language de] [--fit] [--name NAME]',
    'foyer layout export ID --out FILE.json',
  ].join('\n'),
  summary:
    'Lists badge layouts, takes one over from Foyer, pretix or Indico (JSON, with its background), or writes one as a file. --fit makes texts smaller instead of letting them run over.',
  options: {
    background: { type: 'string' },
    page: { type: 'string' },
    language: { type: 'string' },
    fit: { type: 'boolean' },
    name: { type: 'string' },
    out: { type: 'string' },
  },
  mostWords: 2,
  run: (input) => {
    const [action, subject] = input.positionals;
    if (action === 'list') return list(input);
    if (action === 'import' && subject !== undefined) return importLayout(subject, input);
    if (action === 'export' && subject !== undefined) return exportLayout(subject, input);
    throw new WrongUse(layoutCommand.usage);
  },
};

const list = (input: CommandInput): Promise<ExitCode> =>
  withReadingDesk<ExitCode>(input, async (client) => {
    for (const layout of await client.badges.layouts()) {
      const { id, name, widthMm, heightMm, isStarter, usedFor } = layout;
      const cells = [id, oneLine(name), `${widthMm} × ${heightMm} mm`];
      const line = [...cells, isStarter ? 'comes with Foyer' : '', usedFor.join(', ')].join('\t');
      input.terminal.out(input.asJson ? JSON.stringify(layout) : line);
    }
    return 0;
  });

const importLayout = (file: string, input: CommandInput): Promise<ExitCode> => {
  const page = pageOf(input);
  const background = textOption(input, 'background');
  const language = textOption(input, 'language');
  return withDesk<ExitCode>(input, async (client) => {
    const { from, layout, notes } = await client.badges.readLayout({
      draftId: await uploadFile(client, file),
      ...(background === undefined ? {} : { backgroundId: await uploadFile(client, background) }),
      ...(page === undefined ? {} : { page }),
      ...(language === undefined ? {} : { language }),
      fitsTexts: input.options['fit'] === true,
    });
    for (const note of notes) input.terminal.err(noteLine(note));
    const named = { ...layout, name: textOption(input, 'name') ?? layout.name };
    const { id, name } = await client.badges.saveLayout({ id: '', layout: named });
    const told = { id, name, from, notes };
    input.terminal.out(input.asJson ? JSON.stringify(told) : [id, oneLine(name), from].join('\t'));
    return 0;
  });
};

const noteLine = ({ element, what, params }: LayoutNote): string =>
  [element, fillIn(LAYOUT_NOTES[what] ?? what, params)].filter(Boolean).map(oneLine).join(': ');

const pageOf = (input: CommandInput): { widthMm: number; heightMm: number } | undefined => {
  const text = textOption(input, 'page');
  if (text === undefined) return undefined;
  const [, width, height] = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (width === undefined || height === undefined)
    throw new WrongUse(`--page takes two lengths in millimetres, as in 105x148, not "${text}".`);
  return { widthMm: Number(width), heightMm: Number(height) };
};

const exportLayout = (id: string, input: CommandInput): Promise<ExitCode> => {
  const out = textOption(input, 'out');
  if (out === undefined) throw new WrongUse(layoutCommand.usage);
  return withReadingDesk<ExitCode>(input, async (client) => {
    const { layout } = await client.badges.layout({ id });
    writeFileSync(out, `${JSON.stringify(layout, null, 2)}\n`);
    input.terminal.out(input.asJson ? JSON.stringify({ file: out }) : out);
    return 0;
  });
};
