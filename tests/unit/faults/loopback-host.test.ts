import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { LanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import { ask, openLoopback, openSocket, sendRaw, visit } from '../../support/loopback.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
let host: LanHost;
beforeEach(async () => {
  home = temporaryFolder();
  opened = await openTestDesk(`${home.folder}/desk`);
  host = await openLoopback(opened.desk, home.folder);
});
afterEach(async () => {
  await host.close();
  await opened.desk.close();
  home.remove();
});

/** The host still answers: nothing that a stranger sent has ended it. */
const isAlive = async (): Promise<boolean> => (await ask(host.url, '/')).status === 401;

describe('who may come in by the loopback host', () => {
  it('a link works once; afterwards the cookie that it gave does, and nothing else', async () => {
    const name = `foyer-visitor-${new URL(host.url).port}`;
    const path = host.newLink().slice(host.url.length);
    const first = await ask(host.url, path);
    const cookie = String(first.headers['set-cookie']?.[0]);
    const second = await ask(host.url, path);
    const reload = await ask(host.url, path, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    const screen = await ask(host.url, '/', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    const stranger = await ask(host.url, '/');
    const guess = await ask(host.url, '/', { headers: { cookie: `${name}=guess` } });
    expect([first, second, reload, screen, stranger, guess].map(({ status }) => status)).toEqual([
      303, 401, 303, 200, 401, 401,
    ]);
    expect(cookie).toMatch(new RegExp(`^${name}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`));
    expect(screen.body).toBe('<p>screen</p>');
    expect(second.body).toBe(
      'This link was used already or is out of date. Open the link that Foyer printed last.\n',
    );
  });

  it('a program that only looks whether a link works does not use it up', async () => {
    const path = host.newLink().slice(host.url.length);
    const looked = await ask(host.url, path, { method: 'HEAD' });
    const opened = await ask(host.url, path);
    expect([looked.status, looked.headers['set-cookie'], opened.status]).toEqual([401, undefined, 303]);
  });

  it('two desks on one computer keep their visitors apart in one browser, which sends the cookies of both', async () => {
    const otherHome = temporaryFolder();
    const other = await openLoopback(opened.desk, otherHome.folder);
    // A browser that has got a cookie of the same name anew sends the newer one alone.
    const jar = new Map<string, string>();
    for (const cookie of [await visit(host.url, host.newLink()), await visit(other.url, other.newLink())])
      jar.set(cookie.split('=')[0] ?? '', cookie);
    const cookie = [...jar.values()].join('; ');
    const reloads = [host, other].map(({ url }) => ask(url, '/', { headers: { cookie } }));
    const statuses = (await Promise.all(reloads)).map(({ status }) => status);
    await other.close();
    otherHome.remove();
    expect(statuses).toEqual([200, 200]);
  });

  it('a page whose name was pointed here is turned away, with the right cookie too', async () => {
    const cookie = await visit(host.url, host.newLink());
    const port = new URL(host.url).port;
    const names = [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
    ];
    const answers = await Promise.all(
      names.map((name) => ask(host.url, '/', { headers: { host: name, cookie } })),
    );
    const own = await ask(host.url, '/', { headers: { host: `localhost:${port}`, cookie } });
    expect([...answers, own].map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 200]);
  });

  it('a request that a page elsewhere sends is turned away', async () => {
    const cookie = await visit(host.url, host.newLink());
    const origins = ['http://evil.example', 'null', host.url.replace('http', 'https'), `${host.url}0`];
    const answers = await Promise.all(
      origins.map((origin) => ask(host.url, '/', { headers: { origin, cookie } })),
    );
    const program = await ask(host.url, '/api/event', {
      headers: { origin: 'http://evil.example', authorization: `Bearer ${host.programToken}` },
    });
    expect([...answers, program].map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  it('a WebSocket needs the cookie, our own origin and the right path', async () => {
    const cookie = await visit(host.url, host.newLink());
    const origin = host.url;
    const guess = `${cookie.split('=')[0] ?? ''}=guess`;
    const refused = [
      await openSocket(host.url, { origin }),
      await openSocket(host.url, { origin, cookie: guess }),
      await openSocket(host.url, { cookie }),
      await openSocket(host.url, { origin: 'http://evil.example', cookie }),
      await openSocket(host.url, { origin, cookie, host: 'evil.example' }),
      await openSocket(host.url, { origin, cookie }, '/other'),
    ];
    const welcome = await openSocket(host.url, { origin, cookie });
    if (welcome instanceof WebSocket) welcome.terminate();
    expect([refused, welcome instanceof WebSocket]).toEqual([Array(6).fill(403), true]);
  });

  it('a program needs the token, which the cookie does not replace', async () => {
    const cookie = await visit(host.url, host.newLink());
    const ask401 = [{}, { authorization: 'Bearer guess' }, { authorization: host.programToken }, { cookie }];
    const refused = await Promise.all(ask401.map((headers) => ask(host.url, '/api/event', { headers })));
    const authorization = `Bearer ${host.programToken}`;
    const [event, nothing] = await Promise.all(
      ['/api/event', '/api/nothing'].map((path) => ask(host.url, path, { headers: { authorization } })),
    );
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect([event?.status, nothing?.status, nothing?.body]).toEqual([200, 404, 'There is nothing here.\n']);
    expect(refused[0]?.body).toBe(
      'A program needs the token that Foyer printed: Authorization: Bearer TOKEN.\n',
    );
  });
});

describe('what a stranger sends to the loopback host', () => {
  it('never leads out of the folder of the screens', async () => {
    const cookie = await visit(host.url, host.newLink());
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..\\secret.txt',
      '/.%00./secret.txt',
      '/screens/../../secret.txt',
    ];
    const answers = await Promise.all(paths.map((path) => ask(host.url, path, { headers: { cookie } })));
    expect(answers.map(({ status, body }) => [status, body.includes('secret')])).toEqual(
      paths.map(() => [404, false]),
    );
  });

  it('is refused in words where there is nothing, or where only reading is possible', async () => {
    const cookie = await visit(host.url, host.newLink());
    const answers = [
      await ask(host.url, '/nothing', { headers: { cookie } }),
      ...(await Promise.all(
        ['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) =>
          ask(host.url, '/', { method, headers: { cookie } }),
        ),
      )),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body}`)).toEqual([
      '404 There is nothing here.\n',
      ...Array<string>(4).fill('405 Only reading is possible here.\n'),
    ]);
  });

  it('does not end the host: addresses that are none, and half a handshake that is dropped', async () => {
    const { host: name } = new URL(host.url);
    const upgrade = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ];
    const answers = [
      await sendRaw(host.url, ['GET // HTTP/1.1', `Host: ${name}`, 'Connection: close']),
      await sendRaw(host.url, ['GET //[ HTTP/1.1', `Host: ${name}`, `Origin: ${host.url}`, ...upgrade]),
      await sendRaw(host.url, ['GET // HTTP/1.1', `Host: ${name}`, `Origin: ${host.url}`, ...upgrade]),
      await sendRaw(host.url, ['NONSENSE']),
    ];
    expect(answers.map((answer) => answer.split(' ')[1])).toEqual(['400', '403', '403', '400']);
    expect(await isAlive()).toBe(true);
  });

  it('does not end the host: a message that is too long closes that line alone', async () => {
    const cookie = await visit(host.url, host.newLink());
    const headers = { origin: host.url, cookie };
    const [long, other] = [await openSocket(host.url, headers), await openSocket(host.url, headers)];
    if (typeof long === 'number' || typeof other === 'number') throw new Error('the host refused a visitor');
    long.on('error', () => undefined);
    long.send('x'.repeat(5 * 1024 * 1024));
    const [code] = (await once(long, 'close')) as [number];
    other.send('no message of ours');
    other.send(Buffer.from([0, 1, 2, 3]));
    expect([code, other.readyState, await isAlive()]).toEqual([1009, WebSocket.OPEN, true]);
    other.terminate();
  });

  it('closes with open lines, and then answers nobody', async () => {
    const cookie = await visit(host.url, host.newLink());
    const socket = await openSocket(host.url, { origin: host.url, cookie });
    if (typeof socket === 'number') throw new Error('the host refused a visitor');
    const closed = once(socket, 'close');
    await host.close();
    await closed;
    await expect(ask(host.url, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
