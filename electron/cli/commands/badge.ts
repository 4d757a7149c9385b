import { writeFileSync } from 'node:fs';
import { ORPCError } from '@orpc/server';
import { DatabaseError } from '../../desk/open-desk.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { type ReadingClient, withDesk, withReadingDesk } from '../open-command-desk.ts';

export const badgeCommand: Command = {
  usage: 'foyer badge ID --out FILE.pdf [--layout a6]',
  summary: 'Writes the badge of one person as a PDF. Is not counted as a badge issued.',
  options: { out: { type: 'string' }, layout: { type: 'string' } },
  run: async (input) => {
    const [attendeeId] = input.positionals;
    const out = textOption(input, 'out');
    const layout = textOption(input, 'layout');
    if (attendeeId === undefined || out === undefined) throw new WrongUse(badgeCommand.usage);
    const wanted = { attendeeId, ...(layout === undefined ? {} : { layout }) };
    const { base64 } = await makeBadge(input, (client) => client.badges.pdf(wanted));
    // For the owner's eyes: whoever has the file can print it, and the print opens the door.
    writeFileSync(out, Buffer.from(base64, 'base64'), { mode: 0o600 });
    input.terminal.out(input.asJson ? JSON.stringify({ file: out }) : out);
    return 0 satisfies ExitCode;
  },
};

/** Reads where reading is enough; only a person without a code needs a desk that can write one down. */
const makeBadge = async <Badge>(
  input: CommandInput,
  make: (client: Pick<ReadingClient, 'badges'>) => Promise<Badge>,
): Promise<Badge> => {
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
