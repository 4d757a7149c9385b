import { parseArgs } from 'node:util';
import { type Command, type CommandInput, type ExitCode, type Terminal, WrongUse } from './command.ts';
import { commands } from './commands.ts';
import { defaultDataFolder } from './data-folder.ts';
import { troubleOf } from './troubles.ts';

/** What a call of the command line works with: a terminal and the variables of the environment. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
}

const COMMON = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const overview = (): string =>
  [
    'foyer COMMAND [--data FOLDER] [--json] [--help]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'Exit codes: 0 done, 1 refused or found wrong, 2 wrong use.',
  ].join('\n');

/** Runs one command. What went wrong is said in words; a bug of ours is said with its stack. */
export const runFoyer = async (args: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const { terminal } = around;
  try {
    return await choose(args, around);
  } catch (error) {
    const trouble = troubleOf(error);
    terminal.err(trouble?.words ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return trouble?.code ?? 1;
  }
};

const choose = async ([name = '', ...args]: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const { terminal } = around;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (!['', '--help', '-h', 'help'].includes(name))
      throw new WrongUse(`There is no command "${name}".\n\n${overview()}`);
    terminal.out(overview());
    return 0;
  }
  const input = readInput(command, args, around);
  if (input !== null) {
    refuseSuperfluous(command, input);
    return command.run(input);
  }
  terminal.out(`${command.usage}\n\n${command.summary}`);
  return 0;
};

/** A word that a command would pass over was meant to do something. */
const refuseSuperfluous = ({ mostWords = Infinity, usage }: Command, { positionals }: CommandInput): void => {
  const [word] = positionals.slice(mostWords);
  if (word !== undefined) throw new WrongUse(`This command does nothing with "${word}".\n${usage}`);
};

const readInput = (
  command: Command,
  args: readonly string[],
  { terminal, env }: Surroundings,
): CommandInput | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
    });
    if (values.help === true) return null;
    // What a script makes of a variable that is not set would be the folder it happens to run in.
    if (values.data === '') throw new WrongUse('--data takes a folder.');
    return {
      positionals,
      options: values as CommandInput['options'],
      terminal,
      env,
      dataFolder: values.data ?? defaultDataFolder(env),
      asJson: values.json === true,
    };
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${command.usage}`);
  }
};
