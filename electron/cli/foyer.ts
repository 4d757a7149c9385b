import { readLines } from './read-lines.ts';
import { runFoyer } from './run-foyer.ts';

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());

// A reader that closes early, such as `head`, is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runFoyer(process.argv.slice(2), {
  env: process.env,
  terminal: {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    lines: () => readLines(process.stdin, cancel.signal),
    signal: cancel.signal,
  },
});
