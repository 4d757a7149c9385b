import { type Command, type ExitCode, textOption, WrongUse } from '../command.ts';
import { withReadingDesk } from '../open-command-desk.ts';
import { writePdf } from '../write-pdf.ts';

export const signCommand: Command = {
  usage: 'foyer sign ACTIVITY [ACTIVITY ...] --out FILE.pdf [--layout sign-a4]',
  summary: 'Writes the signs for the doors of activities as a PDF, named by id or by your own key.',
  options: { out: { type: 'string' }, layout: { type: 'string' } },
  run: async (input) => {
    const out = textOption(input, 'out');
    const layout = textOption(input, 'layout');
    const activityIds = [...input.positionals];
    if (activityIds.length === 0 || out === undefined) throw new WrongUse(signCommand.usage);
    const wanted = { activityIds, ...(layout === undefined ? {} : { layout }) };
    const file = await withReadingDesk(input, (client) => client.documents.signs(wanted));
    writePdf(input, out, file);
    return 0 satisfies ExitCode;
  },
};
