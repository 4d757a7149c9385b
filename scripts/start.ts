import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { areScreensFresh, buildProgram, buildScreens } from './build-parts.ts';
import { hasDisplay } from './display.ts';
import { type End, earlyCrash } from './early-crash.ts';
import { type ElectronSearch, findElectron } from './find-electron.ts';
import { root } from './root.ts';

const args = argv.slice(2);
const say = (line: string) => stdout.write(`${line}\n`);

/** Opens the desk in its own window where that is possible, else in the browser. */
if (!(await areScreensFresh())) {
  say('Building the screens …');
  await buildScreens();
}
const electron = await findWindow();
if (electron.executable === undefined) serveInstead(electron.because);
else await openWindow(electron.executable);

async function findWindow(): Promise<ElectronSearch> {
  if (!hasDisplay()) return { executable: undefined, because: 'there is no display' };
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return { executable: undefined, because: 'its sandbox does not work for root' };
  return findElectron(say);
}

function serveInstead(because: string): void {
  say(`No desktop window here: ${because}. Serving the same desk to a browser.`);
  runToEnd(process.execPath, [join(root, 'electron/cli/foyer.ts'), 'serve', '--open', ...args], endAs);
}

async function openWindow(executable: string): Promise<void> {
  await buildProgram();
  runToEnd(executable, [root, ...args], (end) => {
    const crash = earlyCrash(end);
    if (crash === undefined) endAs(end);
    else serveInstead(`it crashed as it started (${crash}; on Linux it is often the sandbox)`);
  });
}

function endAs({ code, signal }: End): void {
  exit(signal === null ? (code ?? 1) : 130);
}

/** Hands the terminal over, passes signals on, and tells how the program ended. */
function runToEnd(command: string, commandArgs: readonly string[], onEnd: (end: End) => void): void {
  const startedAt = performance.now();
  const child = spawn(command, commandArgs, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    say(`The desk did not start: ${problem.message}`);
    exit(70);
  });
  child.on('exit', (code, signal) => onEnd({ code, signal, afterMs: performance.now() - startedAt }));
}
