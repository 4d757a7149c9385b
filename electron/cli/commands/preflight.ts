import type { PreflightPerson, PreflightStep } from '../../../shared/contract/preflight.ts';
import { areAllFound, SELECTION_OPTIONS, SELECTION_USAGE, selectionOf } from '../badge-selection.ts';
import { type Command, type CommandInput, type ExitCode, textOption } from '../command.ts';
import { withReadingDesk } from '../open-command-desk.ts';
import { findingWords } from '../words/finding-words.ts';
import { oneLine } from '../words/one-line.ts';

export const preflightCommand: Command = {
  usage: `foyer preflight ${SELECTION_USAGE} [--layout a6] [--json]`,
  summary: 'Looks at badges before they are printed and names those that somebody should look at.',
  options: { ...SELECTION_OPTIONS, layout: { type: 'string' } },
  run: (input) =>
    withReadingDesk<ExitCode>(input, async (client) => {
      const layout = textOption(input, 'layout');
      const wish = {
        selection: await selectionOf(input, client),
        ...(layout === undefined ? {} : { layout }),
      };
      const { signal } = input.terminal;
      let end: Extract<PreflightStep, { readonly kind: 'finished' }> | null = null;
      for await (const step of await client.preflight.run(wish, { signal })) {
        if (step.kind === 'finished') end = step;
        else tell(step, input);
      }
      if (end === null) {
        input.terminal.err('Stopped. Nothing was changed.');
        return 1;
      }
      const sum = { total: end.total, fine: end.fine, leftOut: end.leftOut, counts: end.counts };
      if (input.asJson) input.terminal.out(JSON.stringify(sum));
      else input.terminal.err(`${end.fine} of ${end.total} badges can be printed as they are.`);
      const areFound = areAllFound(input, end.total + end.leftOut);
      return areFound && end.fine === end.total ? 0 : 1;
    }),
};

const tell = (
  { done, total, found }: Extract<PreflightStep, { readonly kind: 'checked' }>,
  { terminal, asJson }: CommandInput,
): void => {
  for (const person of found) terminal.out(asJson ? JSON.stringify(person) : asLine(person));
  if (done % 200 === 0) terminal.err(`${done} of ${total}`);
};

const asLine = ({ attendeeId, name, town, findings }: PreflightPerson): string =>
  [attendeeId, name, town, findings.map(findingWords).join('; ')].map(oneLine).join('\t');
