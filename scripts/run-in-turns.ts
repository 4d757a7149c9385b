import type { Check } from './checks.ts';
import { type CommandResult, runCommand } from './run-command.ts';

export type CheckResult = CommandResult & { readonly name: string };

/** Runs the checks, at most `lanes` at once, and gives the results in the order of the checks. */
export async function runInTurns(checks: readonly Check[], lanes: number): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const waiting = [...checks.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { name, command, args }] = next;
      results[index] = { name, ...(await runCommand(command, args)) };
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
