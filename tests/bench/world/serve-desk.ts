import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BENCH_KEY } from './bench-desk.ts';

const BOOTSTRAP = fileURLToPath(new URL('../../../scripts/bootstrap.mjs', import.meta.url));

/** A desk served by a process of its own, as `foyer serve` serves it. */
export interface ServedDesk {
  readonly url: string;
  readonly link: string;
  readonly token: string;
  stop(): Promise<void>;
}

/** Starts `npm run foyer -- serve`, without npm itself, on a data folder; resolves when it has printed its address. */
export const serveDesk = async (folder: string): Promise<ServedDesk> => {
  const child = spawn(process.execPath, [BOOTSTRAP, 'foyer', 'serve', '--json', '--data', folder], {
    env: { ...process.env, FOYER_KEY: BENCH_KEY },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { url, link, token } = await firstLine(child);
  return {
    url,
    link,
    token,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};

interface Greeting {
  readonly url: string;
  readonly link: string;
  readonly token: string;
}

const firstLine = async (child: ChildProcess): Promise<Greeting> => {
  if (child.stdout === null) throw new Error('the desk was started without an output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Greeting;
  throw new Error('the desk ended without a word');
};
