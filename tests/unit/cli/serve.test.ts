import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { foyer } from '../../support/foyer-command.ts';
import { startFoyer, whatItSays } from '../../support/foyer-process.ts';
import { ask, openSocket, visit } from '../../support/loopback.ts';
import { temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
afterAll(() => home.remove());

interface Served {
  readonly url: string;
  readonly link: string;
  readonly token: string;
  readonly links: readonly { readonly audience: string; readonly name: string; readonly link: string }[];
}

const firstLine = async (child: ReturnType<typeof startFoyer>): Promise<Served> => {
  let text = '';
  while (!text.includes('\n')) {
    const [piece] = (await once(child.stdout, 'data')) as [Buffer];
    text += piece.toString();
  }
  return JSON.parse(text) as Served;
};

describe('foyer serve', { timeout: 60_000 }, () => {
  it('serves screens and programs, and ends in order when it is told to stop, with lines still open', async () => {
    const child = startFoyer(['serve', '--json', '--data', `${home.folder}/desk`]);
    const { url, link, token } = await firstLine(child);
    const cookie = await visit(url, link);
    const socket = await openSocket(url, { origin: url, cookie });
    const authorization = `Bearer ${token}`;
    const scan = await ask(url, '/api/checkin/scan', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ checkpointId: 'entrance', text: 'nobody', via: 'scanner' }),
    });
    const second = await foyer(['scan', 'X', '--data', `${home.folder}/desk`]);
    const end = whatItSays(child);
    child.kill('SIGTERM');
    const { code } = await end;
    const afterwards = await foyer(['doctor', '--json', '--data', `${home.folder}/desk`]);
    expect([typeof socket, scan.status, (JSON.parse(scan.body) as { verdict: string }).verdict]).toEqual([
      'object',
      200,
      'unknown',
    ]);
    expect([second.code, second.err]).toEqual([1, expect.stringContaining('has this data folder open')]);
    expect([code, afterwards.code, (JSON.parse(afterwards.out) as { ops: number }).ops]).toEqual([0, 0, 1]);
  });

  it('gives a link for each device that is named, for rooms and for trips', async () => {
    const names = ['--room', 'Tablet 4, Tablet 5', '--trip', 'Phone 1'];
    const child = startFoyer(['serve', '--json', ...names, '--data', `${home.folder}/devices`]);
    const { url, links } = await firstLine(child);
    const cookies = await Promise.all(links.map(({ link }) => visit(url, link)));
    const end = whatItSays(child);
    child.kill('SIGTERM');
    await end;
    expect(links.map(({ audience, name }) => `${audience} ${name}`)).toEqual([
      'room Tablet 4',
      'room Tablet 5',
      'trip Phone 1',
    ]);
    const { port } = new URL(url);
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      `foyer-room-${port}`,
      `foyer-room-${port}`,
      `foyer-trip-${port}`,
    ]);
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const said = await foyer([
      'serve',
      '--headless',
      '--port',
      String(port),
      '--data',
      `${home.folder}/taken`,
    ]);
    other.close();
    expect(said).toEqual({
      code: 1,
      out: '',
      err: `The port ${port} is taken by another program. Take another with --port.\n`,
    });
  });

  it('scans what comes by a pipe line by line, and ends when it is told to stop while it waits', async () => {
    const child = startFoyer(['scan', '--json', '--data', `${home.folder}/pipe`]);
    const end = whatItSays(child);
    child.stdin.write('one\ntwo\nhal');
    while (child.stdout.listenerCount('data') === 0) await new Promise((resolve) => setImmediate(resolve));
    let lines = 0;
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (text: string) => {
        lines += text.split('\n').length - 1;
        if (lines === 2) resolve();
      }),
    );
    child.kill('SIGINT');
    const { out, err } = await end;
    expect([
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { code: string }).code),
      err,
    ]).toEqual([['one', 'two'], '']);
  });

  it('is no trouble when the reader of its answers goes away', async () => {
    const child = startFoyer(['scan', '--data', `${home.folder}/head`]);
    child.stdin.on('error', () => undefined);
    child.stdin.write('one\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(`${'two\n'.repeat(200)}`);
    let err = '';
    child.stderr.on('data', (text: Buffer) => {
      err += text.toString();
    });
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, err]).toEqual([0, '']);
  });
});
