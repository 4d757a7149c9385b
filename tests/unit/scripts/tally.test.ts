import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { journeysNotRun, journeyTally, sum, unitTally } from '../../../scripts/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  it('counts a skipped test as failed', () => {
    expect(unitTally(report({ numPassedTests: 7, numTotalTests: 9 }), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a journey that needed a second try as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(journeyTally(report({ stats }), 1)).toEqual({ passed: 5, failed: 3 });
  });

  it('believes the exit code when the report counts no failure', () => {
    expect(unitTally(report({ numPassedTests: 7, numTotalTests: 7 }), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('does not take a missing or broken report for a success', () => {
    expect(unitTally(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(journeyTally(report('{'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('names the journeys that this machine could not run, and never passes over a missing report', () => {
    const notRun = ['the desk with a live camera: there is none'];
    expect(journeysNotRun(report({ config: { metadata: { notRun } } }))).toEqual(notRun);
    expect(journeysNotRun(report({ config: { metadata: { notRun: [] } } }))).toEqual([]);
    expect(journeysNotRun(join(folder, 'none.json'))).toEqual(['any, or their report cannot be read']);
  });

  it('adds up', () => {
    const tallies = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ];
    expect(sum(tallies)).toEqual({ passed: 3, failed: 3 });
  });
});
