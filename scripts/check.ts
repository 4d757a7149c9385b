import { availableParallelism } from 'node:os';
import { argv, exit, stdout } from 'node:process';
import { type Check, quickTests, sources } from './checks.ts';
import { runInTurns } from './run-in-turns.ts';

/** Format, lint, types, walls, dead code and the quick tests. `--no-tests` leaves the tests to the caller. */
const checks: readonly Check[] = argv.includes('--no-tests') ? sources : [...sources, quickTests];
const began = performance.now();
const results = await runInTurns(checks, Math.max(2, availableParallelism()));
const failed = results.filter(({ code }) => code !== 0);

for (const { name, output } of failed) stdout.write(`\n── ${name} ──\n${output.trim()}\n`);
stdout.write(`\n${results.map(({ name, code }) => `${code === 0 ? '✓' : '✗'} ${name}`).join('  ')}\n`);
const seconds = Math.round((performance.now() - began) / 1000);
stdout.write(`check: ${results.length - failed.length} passed, ${failed.length} failed, ${seconds} s\n`);
exit(failed.length === 0 ? 0 : 1);
