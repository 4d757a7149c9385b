import { type Findings, isHealthy } from '../../desk/open-desk.ts';
import type { Command, CommandInput } from '../command.ts';
import { withDesk, withReadingDesk } from '../open-command-desk.ts';

export const doctorCommand: Command = {
  usage: 'foyer doctor [--rebuild] [--json]',
  summary: 'Examines pages, log and tables; --rebuild makes the tables anew from the log and compares.',
  options: { rebuild: { type: 'boolean' } },
  run: async (input) => {
    const findings = await examine(input);
    const lines = [
      `pages\t${findings.pages}`,
      `log\t${findings.chain === null ? 'whole' : `breaks at ${findings.chain.deskId}-${findings.chain.seq} (${findings.chain.how})`}`,
      `entries\t${findings.ops}`,
      `digest\t${findings.digest}`,
      ...(findings.rebuiltDigest === null ? [] : [`rebuilt\t${findings.rebuiltDigest}`]),
    ];
    input.terminal.out(input.asJson ? JSON.stringify(findings) : lines.join('\n'));
    return isHealthy(findings) ? 0 : 1;
  },
};

const examine = (input: CommandInput): Promise<Findings> => {
  if (input.options['rebuild'] !== true)
    return withReadingDesk(input, async (_client, desk) => desk.examine());
  const onProgress = (ops: number): void => input.terminal.err(`${ops} entries`);
  return withDesk(input, async (_client, desk) => desk.examine({ rebuild: true, onProgress }));
};
