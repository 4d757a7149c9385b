import type { ProgrammeDifference, ProgrammeList } from '../../../shared/contract/programme-import.ts';
import { openWallClock, type WallClock } from '../../../shared/domain/calendar/wall-clock.ts';
import { fillIn } from '../../../shared/domain/fill-in.ts';
import { type Command, type CommandInput, type ExitCode, WrongUse } from '../command.ts';
import { type FileImport, IMPORT_OPTIONS, importFile, readChoices } from '../file-import.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';
import { PROGRAMME_REASONS, PROGRAMME_WARNINGS } from '../words/programme-words.ts';

const importing = (list: ProgrammeList, command: Pick<Command, 'usage' | 'summary'>): Command => ({
  ...command,
  options: IMPORT_OPTIONS,
  mostWords: 1,
  run: (input) => {
    const [file] = input.positionals;
    if (file === undefined) throw new WrongUse(command.usage);
    return withDesk<ExitCode>(input, async (client) => {
      const { event } = await client.event.state();
      const clock = openWallClock(event.timeZone);
      return importFile(client, file, input, programmeFile(client, list, input, clock));
    });
  },
});

export const programmeCommand = importing('activities', {
  usage: 'foyer programme FILE [--yes] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]',
  summary:
    'Compares a programme (pretalx or frab JSON and XML, iCalendar, CSV, XLSX) with the one here; --yes saves what is new or changed.',
});

export const bookingsCommand = importing('bookings', {
  usage: 'foyer bookings FILE [--yes] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]',
  summary:
    'Compares a list of places in the programme (CSV, TSV, XLSX) with those here; --yes saves what is new or changed.',
});

const programmeFile = (
  { programmeImport }: CommandClient,
  list: ProgrammeList,
  input: CommandInput,
  clock: WallClock,
): FileImport<ProgrammeDifference> => ({
  read: (draftId) => programmeImport.read({ draftId, list, ...readChoices(input) }),
  compare: (draftId, mapping) => programmeImport.compare({ draftId, mapping }),
  differences: (wanted) => programmeImport.differences(wanted),
  save: (draftId) => programmeImport.save({ draftId }),
  cellsOf: (row) => [
    String(row.row),
    row.kind,
    row.name.en,
    row.place.en,
    row.from === null ? '' : localText(row.from, clock),
    fillIn(PROGRAMME_REASONS[row.reason] ?? row.reason, row.params),
    ...row.changes.map(({ field, before, after }) => {
      const [old, now] = [before, after].map((value) => (isInstant(value) ? localText(value, clock) : value));
      return `${field}: ${old} → ${now}`;
    }),
    ...row.warnings.map(({ code, params }) => fillIn(PROGRAMME_WARNINGS[code] ?? code, params)),
  ],
});

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

const localText = (at: string, clock: WallClock): string => {
  const { day, time } = clock.read(at);
  return `${day} ${time}`;
};
