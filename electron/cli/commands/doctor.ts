import { isHealthy } from '../../desk/open-desk.ts';
import type { Command, ExitCode } from '../command.ts';
import { withDesk } from '../open-command-desk.ts';

export const doctorCommand: Command = {
  usage: 'foyer doctor [--rebuild] [--json]',
  summary: 'Examines pages, log and tables; --rebuild makes the tables anew from the log and compares.',
  options: { rebuild: { type: 'boolean' } },
  run: (input) =>
    withDesk<ExitCode>(input, async (_client, desk) => {
      const findings = desk.examine({
        rebuild: input.options['rebuild'] === true,
        onProgress: (ops) => input.terminal.err(`${ops} entries`),
      });
      const lines = [
        `pages\t${findings.pages}`,
        `log\t${findings.chain === null ? 'whole' : `breaks at ${findings.chain.deskId}-${findings.chain.seq} (${findings.chain.how})`}`,
        `entries\t${findings.ops}`,
        `digest\t${findings.digest}`,
        ...(findings.rebuiltDigest === null ? [] : [`rebuilt\t${findings.rebuiltDigest}`]),
      ];
      input.terminal.out(input.asJson ? JSON.stringify(findings) : lines.join('\n'));
      return isHealthy(findings) ? 0 : 1;
    }),
};
