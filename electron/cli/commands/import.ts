import type {
  DifferenceRow,
  ImportCounts,
  NewCategory,
  UnwritableNames,
} from '../../../shared/contract/sources.ts';
import { fillIn } from '../../../shared/domain/fill-in.ts';
import { scriptName } from '../../../shared/domain/names/script-name.ts';
import { type Command, type CommandInput, type ExitCode, WrongUse } from '../command.ts';
import { type FileImport, IMPORT_OPTIONS, importFile, readChoices } from '../file-import.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';
import { ROW_HINTS, ROW_WORDS } from '../words/file-words.ts';
import { oneLine } from '../words/one-line.ts';

export const importCommand: Command = {
  usage: 'foyer import FILE [--yes] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]',
  summary: 'Compares a guest list (CSV, TSV, XLSX) with the list here; --yes saves what is new or changed.',
  options: IMPORT_OPTIONS,
  mostWords: 1,
  run: (input) => {
    const [file] = input.positionals;
    if (file === undefined) throw new WrongUse(importCommand.usage);
    return withDesk<ExitCode>(input, (client) => importFile(client, file, input, guestList(client, input)));
  },
};

interface ComparedList {
  readonly counts: ImportCounts;
  readonly newCategories: readonly NewCategory[];
  readonly possibleDoubles: number;
  readonly unwritable: readonly UnwritableNames[];
}

const guestList = (
  { sources }: CommandClient,
  input: CommandInput,
): FileImport<DifferenceRow, ComparedList> => ({
  read: (draftId) => sources.read({ draftId, ...readChoices(input) }),
  compare: (draftId, mapping) => sources.compare({ draftId, mapping }),
  notesOf: ({ newCategories, possibleDoubles, unwritable }) => [
    ...newCategories.map(({ name, people }) => `New category: ${oneLine(name)} (${people})`),
    ...(possibleDoubles > 0 ? [`Possibly on the list already: ${possibleDoubles}`] : []),
    ...(unwritable.length > 0 ? [unwritableSentence(unwritable)] : []),
  ],
  differences: (wanted) => sources.differences(wanted),
  alsoTold: (page) => sources.differences({ ...page, kinds: ['new'], onlyPossibleDoubles: true }),
  save: (draftId) => sources.save({ draftId }),
  cellsOf: (row, header) => [
    String(row.row),
    row.kind,
    row.name,
    [row.town, row.country].filter(Boolean).join(', '),
    fillIn(ROW_WORDS[row.reason] ?? row.reason, row.params),
    ...row.warnings.flatMap(({ code, params }) => {
      const column = header[Number(params['column'])] ?? '';
      return fillIn(ROW_HINTS[code] ?? '', { ...params, column }) || [];
    }),
    ...row.changes.map((change) => `${change.field}: ${change.before} → ${change.after}`),
  ],
});

const unwritableSentence = (scripts: readonly UnwritableNames[]): string => {
  const said = scripts.map(
    ({ script, people, examples }) =>
      `${scriptName(script, 'en')} (${people}): ${examples.map(oneLine).join(', ')}`,
  );
  return `Names that no font here can write: ${said.join('; ')}. Badges would show boxes. Add a font: foyer font add FILE.ttf`;
};
