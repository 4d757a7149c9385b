import { spawn } from 'node:child_process';
import { root } from './root.ts';

export type CommandResult = { readonly code: number; readonly output: string; readonly seconds: number };

/** Runs a program of node_modules/.bin (or any on the PATH) to its end and keeps what it said. */
export function runCommand(command: string, args: readonly string[]) {
  const began = performance.now();
  return new Promise<CommandResult>((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    const end = (code: number) => resolve({ code, output, seconds: (performance.now() - began) / 1000 });
    child.on('error', (problem) => {
      output += `${problem.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
