import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import type { Command, ExitCode } from '../command.ts';
import { withReadingDesk } from '../open-command-desk.ts';
import { oneLine } from '../words/one-line.ts';

const PAGE = 500;
const EVERYBODY = { text: '', presence: [], categories: [], delegation: '', badge: 'any' } as const;

const asLine = (card: AttendeeCard): string =>
  [
    card.id,
    card.name,
    card.ownScript,
    card.category,
    card.town,
    card.country,
    card.presence,
    card.hereSince ?? '',
  ]
    .map(oneLine)
    .join('\t');

export const attendeesCommand: Command = {
  usage: 'foyer attendees [--json]',
  summary: 'Lists everybody on the list with where they stand, ordered by name.',
  options: {},
  mostWords: 0,
  run: (input) =>
    withReadingDesk<ExitCode>(input, async (client) => {
      for (let offset = 0; ; offset += PAGE) {
        const { rows } = await client.attendees.list({
          filter: { ...EVERYBODY, presence: [], categories: [] },
          sort: 'name',
          isDescending: false,
          offset,
          limit: PAGE,
        });
        for (const card of rows) input.terminal.out(input.asJson ? JSON.stringify(card) : asLine(card));
        if (rows.length < PAGE || input.terminal.signal.aborted) return 0;
      }
    }),
};
