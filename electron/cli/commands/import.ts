import type { DifferenceRow } from '../../../shared/contract/sources.ts';
import { type Command, type CommandInput, type ExitCode, WrongUse } from '../command.ts';
import { type FileImport, IMPORT_OPTIONS, importFile, readChoices } from '../file-import.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';
import { ROW_WORDS } from '../words/file-words.ts';
import { fillIn } from '../words/fill-in.ts';

export const importCommand: Command = {
  usage: 'foyer import FILE [--yes] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]',
  summary: 'Compares a guest list (CSV, TSV, XLSX) with the list here; --yes saves what is new or changed.',
  options: IMPORT_OPTIONS,
  run: (input) => {
    const [file] = input.positionals;
    if (file === undefined) throw new WrongUse(importCommand.usage);
    return withDesk<ExitCode>(input, (client) => importFile(client, file, input, guestList(client, input)));
  },
};

const guestList = ({ sources }: CommandClient, input: CommandInput): FileImport<DifferenceRow> => ({
  read: (draftId) => sources.read({ draftId, ...readChoices(input) }),
  compare: (draftId, mapping) => sources.compare({ draftId, mapping }),
  differences: (wanted) => sources.differences(wanted),
  save: (draftId) => sources.save({ draftId }),
  cellsOf: (row) => [
    String(row.row),
    row.kind,
    row.name,
    row.place,
    fillIn(ROW_WORDS[row.reason] ?? row.reason, row.params),
    ...row.changes.map((change) => `${change.field}: ${change.before} → ${change.after}`),
  ],
});
