import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { ENGLISH_WHY } from '../../../shared/domain/checkin/why/english.ts';
import { explainRefusal } from '../../../shared/domain/checkin/why/explain-refusal.ts';
import { type Command, type ExitCode, textOption } from '../command.ts';
import { withDesk } from '../open-command-desk.ts';
import { oneLine } from '../words/one-line.ts';
import { textsOf } from './search.ts';

const asJson = (code: string, result: ScanResult): string =>
  JSON.stringify({
    code,
    scanId: result.scanId,
    verdict: result.verdict,
    reason: result.reason,
    attendee: result.attendee === null ? null : { id: result.attendee.id, name: result.attendee.name },
    choices: result.choices.map(({ id, name }) => ({ id, name })),
    first: result.first,
    looksLike: result.looksLike,
    explanation: result.explanation,
    unmet: result.unmet,
    at: result.at,
  });

/** Times as instants, for programs that read on; of a code that is nobody's, what it looks like. */
const whyOf = ({ reason, explanation, unmet, looksLike }: ScanResult): readonly string[] => {
  const facts = { reason, details: explanation, unmet };
  const why = explainRefusal(facts, { words: ENGLISH_WHY, when: (instant) => instant });
  if (why !== '') return [why];
  return looksLike === '' ? [] : [`looks like: ${looksLike}`];
};

const asLine = (result: ScanResult): string =>
  [
    result.verdict,
    result.reason,
    result.attendee?.name ?? '-',
    result.first === null ? '-' : `${result.first.at} ${result.first.desk}`,
    ...whyOf(result),
  ]
    .map(oneLine)
    .join('\t');

export const scanCommand: Command = {
  usage: 'foyer scan [CODE…] [--checkpoint entrance] [--exit] [--json]',
  summary: 'Reads codes at a checkpoint, one line of answer each; codes also from standard input.',
  options: { checkpoint: { type: 'string' }, exit: { type: 'boolean' } },
  run: (input) =>
    withDesk<ExitCode>(input, async (client) => {
      const checkpointId = textOption(input, 'checkpoint') ?? 'entrance';
      const direction = input.options['exit'] === true ? 'exit' : 'entry';
      let isAllAdmitted = true;
      for await (const code of textsOf(input)) {
        const result = await client.checkin.scan({
          checkpointId,
          text: code.slice(0, 4000),
          via: 'command',
          direction,
        });
        isAllAdmitted &&= result.verdict === 'admitted';
        input.terminal.out(input.asJson ? asJson(code, result) : asLine(result));
      }
      return isAllAdmitted ? 0 : 1;
    }),
};
