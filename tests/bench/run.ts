import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { MEASURES } from './measures/measures.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { describeMachine, machineLine } from './support/machine.ts';
import type { Row } from './support/row.ts';
import { tableOf } from './support/table.ts';
import { type Needs, planWorld, type World } from './world/world.ts';

/** `npm run bench`: measures the speed targets of the design, prints them beside what was measured, and never judges a build. */
const WORK = fileURLToPath(new URL('work.ts', import.meta.url));

const runStep = async (
  step: string,
  input: { readonly world: World; readonly needs?: Needs },
  profileFolder: string | null,
) => {
  const profiling = profileFolder === null ? [] : ['--cpu-prof', '--cpu-prof-dir', join(profileFolder, step)];
  const child = spawn(process.execPath, [...profiling, WORK, step, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  if (code !== 0) throw new Error(`${step} ended with code ${String(code)}`);
  // Printed by work.ts.
  return JSON.parse(output) as readonly Row[];
};

const needsOf = (options: BenchOptions): Needs => {
  const needs = new Set(options.only.map((name) => MEASURES[name].needs));
  return needs.has('desk') ? 'desk' : needs.has('files') ? 'files' : 'nothing';
};

const measureAll = async (options: BenchOptions, folder: string): Promise<readonly Row[]> => {
  const world = planWorld(folder, options.people, options.scans);
  const say = (what: string): void => void process.stderr.write(`${what} …\n`);
  say(`Making ${options.people} people and ${options.scans} scans`);
  await runStep('build', { world, needs: needsOf(options) }, null);
  const rows: Row[] = [];
  for (const name of options.only) {
    say(`Measuring ${name}`);
    rows.push(...(await runStep(name, { world }, options.profileFolder)));
  }
  return rows;
};

const print = (options: BenchOptions, rows: readonly Row[]): void => {
  const machine = describeMachine();
  const { people, scans } = options;
  if (options.asJson) console.log(JSON.stringify({ machine, people, scans, rows }, null, 2));
  else
    console.log(
      `${machineLine(machine)}\n${people} people, ${scans} scans, encrypted; milliseconds\n\n${tableOf(rows)}`,
    );
};

const readOrExplain = (): BenchOptions => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
};

const options = readOrExplain();
const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
try {
  print(options, await measureAll(options, folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
