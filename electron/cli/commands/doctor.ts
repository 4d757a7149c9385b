import { type Findings, isDamaged, isHealthy } from '../../desk/open-desk.ts';
import type { Command, CommandInput } from '../command.ts';
import { withDesk, withReadingDesk } from '../open-command-desk.ts';
import { DAMAGED_WORDS } from '../troubles.ts';
import { oneLine } from '../words/one-line.ts';

export const doctorCommand: Command = {
  usage: 'foyer doctor [--rebuild] [--json]',
  summary: 'Examines pages, log and tables; --rebuild makes the tables anew from the log and compares.',
  options: { rebuild: { type: 'boolean' } },
  mostWords: 0,
  run: async (input) => {
    const findings = await examine(input);
    const { pages, ops, digest, rebuiltDigest } = findings;
    const lines = [
      `pages\t${oneLine(pages)}`,
      `log\t${logWords(findings)}`,
      `entries\t${ops ?? UNREAD}`,
      `digest\t${digest ?? UNREAD}`,
      ...(rebuiltDigest === null ? [] : [`rebuilt\t${rebuiltDigest}`]),
    ];
    input.terminal.out(input.asJson ? JSON.stringify(findings) : lines.join('\n'));
    if (isDamaged(findings)) input.terminal.err(DAMAGED_WORDS);
    return isHealthy(findings) ? 0 : 1;
  },
};

const UNREAD = 'cannot be read';

const logWords = ({ chain }: Findings): string => {
  if (chain === null) return 'whole';
  const entry = `${chain.deskId}-${chain.seq}`;
  if (chain.how !== 'unreadable') return `breaks at ${entry} (${chain.how})`;
  return chain.deskId === '' ? UNREAD : `${UNREAD} from ${entry} on`;
};

const examine = (input: CommandInput): Promise<Findings> => {
  if (input.options['rebuild'] !== true)
    return withReadingDesk(input, async (_client, desk) => desk.examine());
  const onProgress = (ops: number): void => input.terminal.err(`${ops} entries`);
  return withDesk(input, async (_client, desk) => desk.examine({ rebuild: true, onProgress }));
};
