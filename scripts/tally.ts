import { readFileSync } from 'node:fs';

export type Tally = { readonly passed: number; readonly failed: number };

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** Counts Vitest's report. A skipped test counts as failed, and so does a file that did not even load. */
export function unitTally(file: string, exitCode: number): Tally {
  return counted(file, exitCode, (report) => {
    const { numPassedTests, numTotalTests } = report as { numPassedTests: number; numTotalTests: number };
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  });
}

/** Counts Playwright's report. A journey that was skipped, or passed only at the second try, counts as failed. */
export function journeyTally(file: string, exitCode: number): Tally {
  return counted(file, exitCode, (report) => {
    const { stats } = report as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  });
}

/** What playwright.config.ts left out on this machine, each with the reason. */
export function journeysNotRun(file: string): readonly string[] {
  try {
    const { config } = JSON.parse(readFileSync(file, 'utf8')) as {
      config: { metadata: { notRun: readonly string[] } };
    };
    return config.metadata.notRun;
  } catch {
    return ['any, or their report cannot be read'];
  }
}

/** An exit code that says "failed" is believed even where the report counts no failure, or where there is no report. */
function counted(file: string, exitCode: number, count: (report: unknown) => Tally): Tally {
  const tally = readTally(file, count);
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally(file: string, count: (report: unknown) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
