import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DifferenceRow, ImportCounts, RowKind } from '../../../shared/contract/sources.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';
import { ROW_HINTS, ROW_WORDS, WARNING_WORDS } from '../words/file-words.ts';
import { fillIn } from '../words/fill-in.ts';
import { oneLine } from '../words/one-line.ts';
import { systemSentence } from '../words/system-words.ts';

const PIECE_BYTES = 1024 * 1024;
const PAGE = 500;

export const importCommand: Command = {
  usage: 'foyer import FILE [--yes] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]',
  summary: 'Compares a guest list (CSV, TSV, XLSX) with the list here; --yes saves what is new or changed.',
  options: {
    yes: { type: 'boolean' },
    sheet: { type: 'string' },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
  },
  run: (input) => {
    const [file] = input.positionals;
    if (file === undefined) throw new WrongUse(importCommand.usage);
    return withDesk<ExitCode>(input, (client) => importFile(client, file, input));
  },
};

const importFile = async (client: CommandClient, file: string, input: CommandInput): Promise<0 | 1> => {
  const { terminal } = input;
  const draftId = await upload(client, file);
  const preview = await client.sources.read({ draftId, ...choices(input) });
  terminal.err(`${preview.rowCount} rows, ${preview.encoding} ${preview.kind} ${preview.sheet}`.trim());
  for (const warning of preview.warnings)
    terminal.err(fillIn(WARNING_WORDS[warning.code] ?? warning.code, warning.params));
  const { counts, newCategories, possibleDoubles } = await client.sources.compare({
    draftId,
    mapping: preview.mapping,
  });
  for (const { name, people } of newCategories) terminal.err(`New category: ${oneLine(name)} (${people})`);
  const isSaving = input.options['yes'] === true;
  if (possibleDoubles > 0) terminal.err(`Possibly on the list already: ${possibleDoubles}`);
  for await (const row of differences(client, draftId, isSaving ? SHOWN_WHEN_SAVING : SHOWN)) {
    const line = input.asJson ? JSON.stringify(row) : rowLine(row);
    // With --yes standard output holds the counts alone.
    if (isSaving) terminal.err(line);
    else terminal.out(line);
  }
  if (isSaving && !(await save(client, draftId, input))) return 1;
  const result = isSaving || input.asJson ? countsLine(counts, input.asJson) : null;
  if (isSaving && result !== null) terminal.out(result);
  else terminal.err(countsLine(counts, false));
  return 0;
};

interface Shown {
  readonly kinds: readonly RowKind[];
  readonly onlyPossibleDoubles?: boolean;
}

const SHOWN: readonly Shown[] = [{ kinds: ['new', 'changed', 'double', 'unreadable'] }];
const SHOWN_WHEN_SAVING: readonly Shown[] = [
  { kinds: ['double', 'unreadable'] },
  { kinds: ['new'], onlyPossibleDoubles: true },
];

const choices = (input: CommandInput) =>
  Object.fromEntries(
    ['sheet', 'encoding', 'delimiter'].flatMap((name) => {
      const value = textOption(input, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const upload = async (client: CommandClient, file: string): Promise<string> => {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(systemSentence(error) ?? error.message);
  });
  try {
    const size = await sizeOf(handle, file);
    const { draftId } = await client.sources.beginUpload({ fileName: basename(file), bytes: size });
    const piece = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES);
      if (bytesRead === 0) return draftId;
      await client.sources.chunk({ draftId, base64: piece.toString('base64', 0, bytesRead) });
    }
  } finally {
    await handle.close();
  }
};

const sizeOf = async (handle: FileHandle, file: string): Promise<number> => {
  const found = await handle.stat();
  if (found.isDirectory()) throw new WrongUse(`This is a folder, not a file: ${file}.`);
  return found.size;
};

async function* differences(
  client: CommandClient,
  draftId: string,
  shown: readonly Shown[],
): AsyncGenerator<DifferenceRow> {
  for (const { kinds, ...which } of shown)
    for (let offset = 0; ; offset += PAGE) {
      const wanted = { draftId, kinds: [...kinds], ...which, offset, limit: PAGE };
      const { rows } = await client.sources.differences(wanted);
      yield* rows;
      if (rows.length < PAGE) break;
    }
}

const save = async (client: CommandClient, draftId: string, { terminal }: CommandInput): Promise<boolean> => {
  terminal.signal.addEventListener('abort', () => void client.sources.cancel({ draftId }), { once: true });
  for await (const step of await client.sources.save({ draftId })) {
    if (step.kind === 'progress') terminal.err(`${Math.round(step.fraction * 100)} %`);
    if (step.kind === 'cancelled') {
      terminal.err(
        `Stopped. ${step.saved} rows were saved and ${step.left} were not. Import the file again to go on.`,
      );
      return false;
    }
  }
  return true;
};

const rowLine = (row: DifferenceRow): string =>
  [
    row.row,
    row.kind,
    row.name,
    [row.town, row.country].filter(Boolean).join(', '),
    fillIn(ROW_WORDS[row.reason] ?? row.reason, row.params),
    ...row.warnings.flatMap(({ code, params }) => fillIn(ROW_HINTS[code] ?? '', params) || []),
    ...row.changes.map((change) => `${change.field}: ${change.before} → ${change.after}`),
  ]
    .map((cell) => oneLine(String(cell)))
    .join('\t');

const countsLine = (counts: ImportCounts, asJson: boolean): string =>
  asJson
    ? JSON.stringify(counts)
    : ['new', 'changed', 'unchanged', 'double', 'unreadable']
        .map((kind) => `${kind} ${counts[kind as keyof ImportCounts]}`)
        .join(', ');
