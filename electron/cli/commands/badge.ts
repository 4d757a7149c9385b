import { writeFileSync } from 'node:fs';
import { type Command, type ExitCode, textOption, WrongUse } from '../command.ts';
import { withDesk } from '../open-command-desk.ts';

export const badgeCommand: Command = {
  usage: 'foyer badge ID --out FILE.pdf [--layout a6]',
  summary: 'Writes the badge of one person as a PDF. Is not counted as a badge issued.',
  options: { out: { type: 'string' }, layout: { type: 'string' } },
  run: (input) => {
    const [attendeeId] = input.positionals;
    const out = textOption(input, 'out');
    const layout = textOption(input, 'layout');
    if (attendeeId === undefined || out === undefined) throw new WrongUse(badgeCommand.usage);
    return withDesk<ExitCode>(input, async (client) => {
      const { base64 } = await client.badges.pdf({ attendeeId, ...(layout === undefined ? {} : { layout }) });
      writeFileSync(out, Buffer.from(base64, 'base64'));
      input.terminal.out(input.asJson ? JSON.stringify({ file: out }) : out);
      return 0;
    });
  },
};
