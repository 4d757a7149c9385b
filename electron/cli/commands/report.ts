import { REPORT_FORMATS, type ReportRequest } from '../../../shared/contract/reports.ts';
import { REPORT_NAMES } from '../../../shared/domain/attendance/report-names.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { withReadingDesk } from '../open-command-desk.ts';

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | undefined,
  what: string,
): Value => {
  const found = values.find((value) => value === text);
  if (found === undefined)
    throw new WrongUse(`${what} is one of: ${values.join(', ')}.\n${reportCommand.usage}`);
  return found;
};

const requestOf = (input: CommandInput): ReportRequest => ({
  name: oneOf(REPORT_NAMES, input.positionals[0], 'The report'),
  format: oneOf(REPORT_FORMATS, textOption(input, 'format') ?? 'csv', '--format'),
  language: oneOf(['en', 'de'] as const, textOption(input, 'language') ?? 'en', '--language'),
  withoutPersonalData: input.options['without-personal-data'] === true,
});

export const reportCommand: Command = {
  usage: `foyer report ${REPORT_NAMES.join('|')} --format csv|xlsx --out FILE [--language en|de] [--without-personal-data]`,
  summary: 'Writes a report for a spreadsheet.',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    'without-personal-data': { type: 'boolean' },
  },
  mostWords: 1,
  run: (input) => {
    const request = requestOf(input);
    const out = textOption(input, 'out');
    if (out === undefined) throw new WrongUse(reportCommand.usage);
    return withReadingDesk<ExitCode>(input, async (_client, desk) => {
      const { rows } = await desk.writeReport(request, out, { signal: input.terminal.signal });
      input.terminal.out(input.asJson ? JSON.stringify({ file: out, rows }) : `${out}\t${rows}`);
      return 0;
    });
  },
};
