import { type Command, type CommandInput, type ExitCode, numberOption } from '../command.ts';
import { type ReadingClient, withReadingDesk } from '../open-command-desk.ts';
import { oneLine } from '../words/one-line.ts';

/** The texts of a command: its arguments, or the lines of standard input where there are none. */
export async function* textsOf({ positionals, terminal }: CommandInput): AsyncGenerator<string> {
  if (positionals.length > 0) yield* positionals;
  else for await (const line of terminal.lines()) yield line;
}

type Found = Awaited<ReturnType<ReadingClient['attendees']['search']>>;

const asJson = (text: string, { total, found }: Found): string =>
  JSON.stringify({
    text,
    total,
    attendees: found.map((one) => ({
      id: one.id,
      names: { display: one.name, ownScript: one.ownScript },
      town: one.town,
      country: one.country,
      presence: one.presence,
      why: one.why,
    })),
  });

const asLines = (text: string, { total, found }: Found): readonly string[] => [
  `${oneLine(text)}: ${total}`,
  ...found.map((one) => {
    const name = one.ownScript === '' ? one.name : `${one.name} (${one.ownScript})`;
    const place = [one.town, one.country].filter(Boolean).join(', ');
    return oneLine(
      `  ${one.id}  ${name}, ${place}  [${one.presence}]  ${one.why.map((why) => `${why.kind} ${why.word}`).join('; ')}`,
    );
  }),
];

export const searchCommand: Command = {
  usage: 'foyer search [TEXT…] [--limit 5] [--json]',
  summary:
    'Finds people by name, town, delegation, mail or code; texts also from standard input, one a line.',
  options: { limit: { type: 'string' } },
  run: async (input) => {
    const limit = Math.max(numberOption(input, 'limit', 5, 50), 1);
    return withReadingDesk<ExitCode>(input, async (client, desk) => {
      await desk.searchReady;
      let isAnyFound = false;
      for await (const text of textsOf(input)) {
        const found = await client.attendees.search({ text: text.slice(0, 200), limit });
        isAnyFound ||= found.total > 0;
        for (const line of input.asJson ? [asJson(text, found)] : asLines(text, found))
          input.terminal.out(line);
      }
      return isAnyFound ? 0 : 1;
    });
  },
};
