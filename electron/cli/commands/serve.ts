import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { openSampleWhenEmpty } from '../../desk/open-sample.ts';
import { sharePrinters } from '../../devices/sharing/share-printers.ts';
import { openLanHost } from '../../hosts/lan/open-lan-host.ts';
import { type Command, type CommandInput, type ExitCode, numberOption, textOption } from '../command.ts';
import { withDesk } from '../open-command-desk.ts';
import { screensFolder } from '../resource-folders.ts';

export const serveCommand: Command = {
  usage: 'foyer serve [--port N] [--headless] [--sample] [--open] [--room NAME,…] [--trip NAME,…]',
  summary:
    'Serves this desk on this computer: screens by links that work once (--room and --trip: one for each named device), programs under /api.',
  options: {
    port: { type: 'string' },
    headless: { type: 'boolean' },
    sample: { type: 'boolean' },
    open: { type: 'boolean' },
    room: { type: 'string' },
    trip: { type: 'string' },
  },
  mostWords: 0,
  run: (input) =>
    withDesk<ExitCode>(
      input,
      async (_client, desk) => {
        const { terminal, asJson, options } = input;
        const port = numberOption(input, 'port', 0, 65_535);
        if (options['sample'] === true) await openSampleWhenEmpty(desk);
        const host = await openLanHost({
          desk,
          port,
          screensFolder: options['headless'] === true ? null : builtScreens(terminal.err),
          randomBytes: (length) => randomBytes(length),
          now: Date.now,
        });
        const link = options['headless'] === true ? '' : host.newLink();
        const links = invitationsOf(input).map((one) => ({ ...one, link: host.newLink(one) }));
        terminal.out(
          asJson
            ? JSON.stringify({ url: host.url, link, links, token: host.programToken, data: input.dataFolder })
            : [
                `Data    ${input.dataFolder}`,
                `API     ${host.url}/api`,
                ...(link === '' ? [] : [`Open    ${link}`]),
                ...links.map((one) => `${WORDS[one.audience]} ${one.link}  ${one.name}`),
              ].join('\n'),
        );
        if (options['open'] === true && link !== '') openBrowser(link);
        await untilAborted(terminal.signal);
        await host.close();
        return 0;
      },
      { keepsBackups: true, sharing: sharePrinters() },
    ),
};

const WORDS = { room: 'Room   ', trip: 'Trip   ' } as const;

/** The devices that are to get a link: `--room "Tablet 4,Tablet 5" --trip "Phone 1"`. */
const invitationsOf = (input: CommandInput) =>
  (['room', 'trip'] as const).flatMap((audience) =>
    (textOption(input, audience) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ audience, name })),
  );

const builtScreens = (say: (line: string) => void): string | null => {
  if (existsSync(join(screensFolder(), 'index.html'))) return screensFolder();
  say('The screens are not built yet. Run: npm run build');
  return null;
};

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

const openBrowser = (link: string): void => {
  const [command, ...args] = OPENERS[platform()] ?? ['xdg-open'];
  // Without a browser the link on the screen is all there is: no trouble.
  spawn(command, [...args, link], { stdio: 'ignore', detached: true }).on('error', () => undefined);
};
