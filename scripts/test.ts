import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { exit, stdout } from 'node:process';
import { buildProgram, buildScreens } from './build-parts.ts';
import { sources } from './checks.ts';
import { hasDisplay } from './display.ts';
import { electronExecutable } from './find-electron.ts';
import { root } from './root.ts';
import { runInTurns } from './run-in-turns.ts';
import { journeysNotRun, journeyTally, sum, type Tally, unitTally } from './tally.ts';
import { makeTestFolder } from './test-folder.ts';

const results = join(root, 'test-results');
const say = (line: string) => stdout.write(`${line}\n`);

/** Everything: checks, tests, journeys in a browser and, where Electron is, in Electron. */
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const folder = makeTestFolder();
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => exit(1));
const checked = await checkSources();
const tested = await test();
const travelled = await travel();
const { passed, failed } = sum([checked, tested, travelled]);
say(`\n${passed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);

async function checkSources(): Promise<Tally> {
  say('── checks ──');
  const outcomes = await runInTurns(sources, Math.max(2, availableParallelism()));
  for (const { name, code, seconds, output } of outcomes) {
    say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
    if (code !== 0) say(output.trim());
  }
  const failures = outcomes.filter(({ code }) => code !== 0).length;
  return { passed: outcomes.length - failures, failed: failures };
}

async function test(): Promise<Tally> {
  say('\n── tests ──');
  const report = join(results, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await show('vitest', ['run', ...reporters]);
  return unitTally(report, code);
}

async function travel(): Promise<Tally> {
  say('\n── journeys ──');
  const hasElectron = electronExecutable() !== undefined && hasDisplay();
  say(
    hasElectron
      ? 'In a browser, and in real Electron.'
      : 'In a browser. Not in real Electron (not on this machine); its main process was tested against a typed double.',
  );
  if (!hasElectron && process.env['FOYER_EXPECTS_ELECTRON'] === '1') {
    say('Electron was expected here.');
    return { passed: 0, failed: 1 };
  }
  await buildScreens();
  if (hasElectron) await buildProgram();
  const report = join(results, 'journeys.json');
  const env = { FOYER_REAL_ELECTRON: hasElectron ? '1' : '0', PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await show('playwright', ['test'], env);
  for (const journey of journeysNotRun(report)) say(`NOT RUN: ${journey}.`);
  return journeyTally(report, code);
}

/** Runs a program with this terminal, and gives its exit code. */
function show(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<number>((resolve) => {
    const places = { TMPDIR: folder, TEMP: folder, TMP: folder };
    const options = {
      cwd: root,
      env: { ...process.env, ...places, ...env },
      shell: process.platform === 'win32',
    };
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
