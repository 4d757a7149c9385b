import { parseArgs } from 'node:util';
import { soak } from './rounds.ts';

// node tests/soak/kill-nine.ts [--seed N] [DEATHS]: kills desks with SIGKILL at random moments during scans,
// imports and first starts, and looks after each death whether everything that was answered is there.
const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const deaths = Number(positionals[0] ?? 200);
const seed = Number(values.seed ?? 20220508);
if (!Number.isInteger(deaths) || deaths < 1 || !Number.isInteger(seed)) {
  console.error('Usage: node tests/soak/kill-nine.ts [--seed N] [DEATHS]');
  process.exit(2);
}

const reports = await soak({
  deaths,
  seed,
  onRound({ round, work, wasKilled, answered, admitted, savedBefore, wrong }) {
    const end = wasKilled ? 'killed' : 'ended before';
    const imported = savedBefore === null ? '' : `, import had saved ${savedBefore}`;
    console.log(
      `${String(round + 1).padStart(4)}  ${work.padEnd(16)}  ${end.padEnd(12)}  ${answered} answered, ${admitted} admitted${imported}`,
    );
    for (const finding of wrong) console.log(`      WRONG: ${finding}`);
  },
});
const sum = (of: (report: (typeof reports)[number]) => number): number =>
  reports.reduce((total, one) => total + of(one), 0);
const bad = reports.filter(({ wrong }) => wrong.length > 0);
console.log(
  `${reports.length} rounds (seed ${seed}), ${sum((one) => Number(one.wasKilled))} killed at work, ` +
    `${sum((one) => one.answered)} answered scans, ${sum((one) => one.admitted)} of them admitted; ` +
    `${bad.length === 0 ? 'nothing lost, every log whole, every digest right' : `${bad.length} rounds went wrong`}`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
