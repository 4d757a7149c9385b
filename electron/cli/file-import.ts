import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportCounts, RowKind, SaveStep } from '../../shared/contract/sources.ts';
import { fillIn } from '../../shared/domain/fill-in.ts';
import { type CommandInput, textOption, WrongUse } from './command.ts';
import type { CommandClient } from './open-command-desk.ts';
import { columnLines } from './words/column-words.ts';
import { WARNING_WORDS } from './words/file-words.ts';
import { oneLine } from './words/one-line.ts';
import { systemSentence } from './words/system-words.ts';

const PIECE_BYTES = 1024 * 1024;
const PAGE = 500;

interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

interface FoundFile {
  readonly kind: string;
  readonly encoding: string;
  readonly sheet: string;
  readonly rowCount: number;
  readonly header: readonly string[];
  readonly mapping: readonly string[];
  readonly warnings: readonly Coded[];
}

interface Compared {
  readonly counts: ImportCounts;
}

/** How one kind of list is read, compared and saved. */
export interface FileImport<Row, Found extends Compared = Compared> {
  readonly read: (draftId: string) => Promise<FoundFile>;
  readonly compare: (draftId: string, mapping: string[]) => Promise<Found>;
  /** What is told of a comparison before its rows. */
  readonly notesOf?: (found: Found) => readonly string[];
  readonly differences: (wanted: {
    draftId: string;
    kinds: RowKind[];
    offset: number;
    limit: number;
  }) => Promise<{ rows: Row[] }>;
  readonly save: (draftId: string) => Promise<AsyncIterable<SaveStep>>;
  /** Rows that are told when the file is saved, besides those that cannot be. */
  readonly alsoTold?: (page: { draftId: string; offset: number; limit: number }) => Promise<{ rows: Row[] }>;
  /** The cells of a row's line; the headings name the columns in it. */
  readonly cellsOf: (row: Row, header: readonly string[]) => readonly string[];
}

/** Compares a file with the list here; with `--yes` saves what is new or changed. */
export const importFile = async <Row, Found extends Compared>(
  client: CommandClient,
  file: string,
  input: CommandInput,
  list: FileImport<Row, Found>,
): Promise<0 | 1> => {
  const { terminal } = input;
  const draftId = await uploadFile(client, file);
  const found = await list.read(draftId);
  terminal.err(
    [`${found.rowCount} rows,`, found.encoding, found.kind, found.sheet].filter(Boolean).join(' '),
  );
  for (const warning of found.warnings)
    terminal.err(fillIn(WARNING_WORDS[warning.code] ?? warning.code, warning.params));
  for (const line of columnLines(found)) terminal.err(line);
  const compared = await list.compare(draftId, [...found.mapping]);
  const { counts } = compared;
  for (const note of list.notesOf?.(compared) ?? []) terminal.err(note);
  const isSaving = input.options['yes'] === true;
  for await (const row of shownRows(list, draftId, isSaving)) {
    const line = input.asJson ? JSON.stringify(row) : list.cellsOf(row, found.header).map(oneLine).join('\t');
    // With --yes standard output holds the counts alone.
    if (isSaving) terminal.err(line);
    else terminal.out(line);
  }
  if (isSaving && !(await save(client, list, draftId, input))) return 1;
  if (isSaving) terminal.out(countsLine(counts, input.asJson));
  else terminal.err(countsLine(counts, false));
  return 0;
};

const SHOWN: readonly RowKind[] = ['new', 'changed', 'double', 'unreadable'];
const UNUSABLE: readonly RowKind[] = ['double', 'unreadable'];

/** How the file is to be read, as far as the call says. */
export const readChoices = (input: CommandInput) =>
  Object.fromEntries(
    ['sheet', 'encoding', 'delimiter'].flatMap((name) => {
      const value = textOption(input, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The options of every import. */
export const IMPORT_OPTIONS = {
  yes: { type: 'boolean' },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
} as const;

/** Brings a file to the desk, piece by piece, and gives the id under which it lies there. */
export const uploadFile = async (client: Pick<CommandClient, 'sources'>, file: string): Promise<string> => {
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

async function* shownRows<Row, Found extends Compared>(
  { differences, alsoTold }: FileImport<Row, Found>,
  draftId: string,
  isSaving: boolean,
): AsyncGenerator<Row> {
  const kinds = [...(isSaving ? UNUSABLE : SHOWN)];
  yield* allPages((page) => differences({ draftId, kinds, ...page }));
  if (isSaving && alsoTold !== undefined) yield* allPages((page) => alsoTold({ draftId, ...page }));
}

async function* allPages<Row>(
  read: (page: { offset: number; limit: number }) => Promise<{ rows: Row[] }>,
): AsyncGenerator<Row> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await read({ offset, limit: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

const save = async (
  client: CommandClient,
  list: Pick<FileImport<unknown>, 'save'>,
  draftId: string,
  { terminal }: CommandInput,
): Promise<boolean> => {
  // Ctrl C while the file was compared: an event that has been tells nobody who listens later.
  if (terminal.signal.aborted) {
    terminal.err('Stopped. Nothing was saved.');
    return false;
  }
  terminal.signal.addEventListener('abort', () => void client.sources.cancel({ draftId }), { once: true });
  for await (const step of await list.save(draftId)) {
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

const countsLine = (counts: ImportCounts, asJson: boolean): string =>
  asJson
    ? JSON.stringify(counts)
    : ['new', 'changed', 'unchanged', 'double', 'unreadable']
        .map((kind) => `${kind} ${counts[kind as keyof ImportCounts]}`)
        .join(', ');
