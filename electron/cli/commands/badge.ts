import { ORPCError } from '@orpc/server';
import { DatabaseError } from '../../desk/open-desk.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { type ReadingClient, withDesk, withReadingDesk } from '../open-command-desk.ts';
import { writePdf } from '../write-pdf.ts';

export const badgeCommand: Command = {
  usage: 'foyer badge ID [ID ...] --out FILE.pdf [--layout a6|tent-a4|certificate-a4|...]',
  summary:
    'Writes badges, name tents or certificates as a PDF, as many to a sheet as the layout says. Is not counted as a badge issued.',
  options: { out: { type: 'string' }, layout: { type: 'string' } },
  run: async (input) => {
    const attendeeIds = [...input.positionals];
    const out = textOption(input, 'out');
    const layout = textOption(input, 'layout');
    if (attendeeIds.length === 0 || out === undefined) throw new WrongUse(badgeCommand.usage);
    const wanted = { attendeeIds, ...(layout === undefined ? {} : { layout }) };
    writePdf(input, out, await makeBadges(input, (client) => client.documents.people(wanted)));
    return 0 satisfies ExitCode;
  },
};

/** Reads where reading is enough; only people without a code need a desk that can write one down. */
const makeBadges = async <Badges>(
  input: CommandInput,
  make: (client: Pick<ReadingClient, 'documents'>) => Promise<Badges>,
): Promise<Badges> => {
  try {
    return await withReadingDesk(input, make);
  } catch (error) {
    if (!isCodeNeeded(error)) throw error;
    return withDesk(input, make).catch((refusal: unknown) => {
      throw refusal instanceof DatabaseError && refusal.trouble === 'in-use' ? error : refusal;
    });
  }
};

const isCodeNeeded = (error: unknown): boolean =>
  error instanceof ORPCError &&
  error.code === 'CANNOT' &&
  (error.data as { readonly why?: unknown }).why === 'badge-needs-code';
