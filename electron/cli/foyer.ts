import { parseArgs } from 'node:util';
import { type Command, type CommandInput, type ExitCode, type Terminal, WrongUse } from './command.ts';
import { commands } from './commands.ts';
import { defaultDataFolder } from './data-folder.ts';
import { readLines } from './read-lines.ts';
import { troubleOf } from './troubles.ts';

const COMMON = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const terminal = (signal: AbortSignal): Terminal => ({
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: () => readLines(process.stdin, signal),
  signal,
});

const overview = (): string =>
  [
    'foyer COMMAND [--data FOLDER] [--json] [--help]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'Exit codes: 0 done, 1 refused or found wrong, 2 wrong use.',
  ].join('\n');

const readInput = (command: Command, args: readonly string[], signal: AbortSignal): CommandInput | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
    });
    if (values.help === true) return null;
    return {
      positionals,
      options: values as CommandInput['options'],
      terminal: terminal(signal),
      dataFolder: values.data ?? defaultDataFolder(process.env),
      asJson: values.json === true,
    };
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${command.usage}`);
  }
};

const main = async (): Promise<ExitCode> => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const isAsking = name === '' || name === '--help' || name === '-h' || name === 'help';
    const say = isAsking ? console.log : console.error;
    say(isAsking ? overview() : `There is no command "${name}".\n\n${overview()}`);
    return isAsking ? 0 : 2;
  }
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  process.once('SIGTERM', () => cancel.abort());
  const input = readInput(command, args, cancel.signal);
  if (input !== null) return command.run(input);
  console.log(`${command.usage}\n\n${command.summary}`);
  return 0;
};

// A reader that closes early, such as `head`, is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main();
} catch (error) {
  const trouble = troubleOf(error);
  console.error(trouble === null ? error : trouble.words);
  process.exitCode = trouble?.code ?? 1;
}
