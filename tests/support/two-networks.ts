import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { TEST_KEY } from './test-desk.ts';

const run = promisify(execFile);
const FOYER = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'foyer.ts');

/** Two computers on one cable, as far as the kernel can make them; or why it cannot. */
export type TwoNetworks =
  | { readonly kind: 'absent'; readonly reason: string }
  | {
      readonly kind: 'running';
      readonly names: readonly [string, string];
      readonly close: () => Promise<void>;
    };

/** Lays the cable; needs root and `ip`. */
export const layCable = async (): Promise<TwoNetworks> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { kind: 'absent', reason: 'only root of a Linux can make two networks' };
  const id = randomBytes(3).toString('hex');
  const names = [`fya${id}`, `fyb${id}`] as const;
  const ip = (line: string) => run('ip', line.split(' '));
  const close = async (): Promise<void> => {
    for (const name of names) await ip(`netns del ${name}`).catch(() => undefined);
  };
  try {
    for (const name of names) await ip(`netns add ${name}`);
    await ip(`link add ${names[0]} netns ${names[0]} type veth peer name ${names[1]} netns ${names[1]}`);
    for (const [at, name] of names.entries()) {
      await ip(`-n ${name} link set lo up`);
      await ip(`-n ${name} link set ${name} up`);
      await ip(`-n ${name} addr add 10.77.0.${at + 1}/24 dev ${name}`);
      await ip(`-n ${name} route add default dev ${name}`);
    }
    return { kind: 'running', names, close };
  } catch (error) {
    await close();
    return { kind: 'absent', reason: `no networks of its own here: ${String(error).split('\n', 1)[0]}` };
  }
};

const served = z.object({ url: z.string(), token: z.string() });

/** Serves a desk on one of the computers, and asks it there. */
export const serveOn = async (name: string, folder: string) => {
  const inside = ['netns', 'exec', name, process.execPath];
  const desk = spawn('ip', [...inside, FOYER, 'serve', '--headless', '--json', '--data', folder], {
    env: { ...process.env, FOYER_KEY: TEST_KEY },
  });
  const gone = once(desk, 'exit');
  const [line] = (await once(desk.stdout, 'data')) as [Buffer];
  const { url, token } = served.parse(JSON.parse(line.toString()));
  const script = `fetch(process.argv[1], { method: 'POST', body: process.argv[2], headers: {
    authorization: 'Bearer ${token}', 'content-type': 'application/json' } })
    .then((answer) => answer.text()).then((text) => process.stdout.write(text))`;
  return {
    async ask(procedure: string, body: object = {}): Promise<unknown> {
      const place = `${url}/api/printing/${procedure}`;
      const { stdout } = await run('ip', [...inside, '-e', script, place, JSON.stringify(body)]);
      return JSON.parse(stdout);
    },
    async close(): Promise<void> {
      desk.kill();
      await gone;
    },
  };
};
