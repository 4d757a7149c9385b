import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { areScreensFresh, buildProgram, buildScreens } from './build-parts.ts';
import { hasDisplay } from './display.ts';
import { findElectron } from './find-electron.ts';
import { root } from './root.ts';

const args = argv.slice(2);
const say = (line: string) => stdout.write(`${line}\n`);

/** Opens the desk in its own window where that is possible, else in the browser. */
if (!(await areScreensFresh())) {
  say('Building the screens …');
  await buildScreens();
}
const electron = hasDisplay()
  ? await findElectron(say)
  : { executable: undefined, because: 'there is no display' };
if (electron.executable === undefined) {
  say(`No desktop window here: ${electron.because}. Serving the same desk to a browser.`);
  runToEnd(process.execPath, [join(root, 'electron/cli/foyer.ts'), 'serve', '--open', ...args]);
} else {
  await buildProgram();
  runToEnd(electron.executable, [root, ...args]);
}

/** Hands the terminal over, passes signals on, and ends as the desk ends. */
function runToEnd(command: string, commandArgs: readonly string[]): void {
  const child = spawn(command, commandArgs, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    say(`The desk did not start: ${problem.message}`);
    exit(70);
  });
  child.on('exit', (code, signal) => exit(signal === null ? (code ?? 1) : 130));
}
