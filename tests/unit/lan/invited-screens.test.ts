import { once } from 'node:events';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type WebSocket from 'ws';
import type { LanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import type { FoyerContract } from '../../../shared/contract/foyer-contract.ts';
import { refusal } from '../../support/checkin-desk.ts';
import { ask, openLoopback, openSocket } from '../../support/loopback.ts';
import { overSocket } from '../../support/over-socket.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
let host: LanHost;
beforeEach(async () => {
  home = temporaryFolder();
  opened = await openTestDesk(`${home.folder}/desk`);
  host = await openLoopback(opened.desk, home.folder, opened.clock.now);
});
afterEach(async () => {
  await host.close();
  await opened.desk.close();
  home.remove();
  expect(opened.bugs).toEqual([]);
});

const invite = (audience: 'room' | 'trip', name: string) => opened.client.screens.invite({ audience, name });

/** A browser with its cookies: follows a link and opens the page that it leads to. */
const openBrowser = () => {
  const cookies = new Map<string, string>();
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    async follow(link: string) {
      const { status, headers } = await ask(host.url, link.slice(host.url.length), {
        headers: { cookie: header() },
      });
      const [name = '', value = ''] = String(headers['set-cookie']?.[0] ?? '').split(/[=;]/);
      if (value !== '') cookies.set(name, value);
      return { status, leadsTo: String(headers['location'] ?? '') };
    },
    show: async (path: string) => (await ask(host.url, path, { headers: { cookie: header() } })).status,
    /** The line that the page at an address opens; a status where it is refused. */
    async line(path: string) {
      const as = new URL(path, host.url).searchParams.get('as');
      const query = new URLSearchParams({
        page: `page-of-this-browser-${as}`,
        ...(as === null ? {} : { as }),
      });
      const socket = await openSocket(host.url, { origin: host.url, cookie: header() }, `/desk?${query}`);
      if (typeof socket === 'number') return socket;
      const client = overSocket(socket);
      return { socket, client };
    },
  };
};

type Line = { readonly socket: WebSocket; readonly client: ContractRouterClient<FoyerContract> };

const openLine = async (browser: ReturnType<typeof openBrowser>, path: string): Promise<Line> => {
  const line = await browser.line(path);
  if (typeof line === 'number') throw new Error(`refused with ${line}`);
  return line;
};

describe('a link for a room', () => {
  it('opens a screen that is a room, in one browser and once', async () => {
    const { link } = await invite('room', 'Tablet 4');
    const tablet = openBrowser();
    const first = await tablet.follow(link);
    const reload = await tablet.follow(link);
    const stranger = await openBrowser().follow(link);
    const { client } = await openLine(tablet, first.leadsTo);
    const { audience, deviceName, role } = await client.operators.session();
    expect([first, reload, stranger]).toEqual([
      { status: 303, leadsTo: '/?as=room' },
      { status: 303, leadsTo: '/?as=room' },
      { status: 401, leadsTo: '' },
    ]);
    expect([audience, deviceName, role, await tablet.show('/?as=room'), await tablet.show('/')]).toEqual([
      'room',
      'Tablet 4',
      'host',
      200,
      200,
    ]);
    expect([
      await refusal(client.checkin.counts()),
      await refusal(client.screens.list()),
      await refusal(client.checkin.scan({ checkpointId: 'entrance', text: 'X', via: 'camera' })),
    ]).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'done']);
  });

  it('makes no window of a browser that it opened, whatever the page calls itself', async () => {
    const tablet = openBrowser();
    await tablet.follow((await invite('room', 'Tablet 4')).link);
    const asWindow = await tablet.line('/?as=window');
    const asTrip = await tablet.line('/?as=trip');
    const without = await openLine(tablet, '/');
    expect([asWindow, asTrip, (await without.client.operators.session()).audience]).toEqual([
      403,
      403,
      'room',
    ]);
  });

  it('leaves the window alone that is open in the same browser', async () => {
    const browser = openBrowser();
    const own = await browser.follow(host.newLink());
    const room = await browser.follow((await invite('room', 'Tablet 4')).link);
    const trip = await browser.follow((await invite('trip', 'Phone 1')).link);
    const audiences = await Promise.all(
      [own, room, trip].map(
        async ({ leadsTo }) => (await (await openLine(browser, leadsTo)).client.operators.session()).audience,
      ),
    );
    expect(audiences).toEqual(['window', 'room', 'trip']);
  });
});

describe('the list of screens', () => {
  const list = async () =>
    (await opened.client.screens.list()).map(
      ({ audience, name, pages, operator, joinedAt, lastSeenAt }) =>
        `${audience} "${name}" ${pages} ${operator} ${joinedAt.slice(11, 16)}-${lastSeenAt.slice(11, 16)}`,
    );

  it('says who is connected now, who works there, and who was there before', async () => {
    const tablet = openBrowser();
    const phone = openBrowser();
    const room = await tablet.follow((await invite('room', 'Tablet 4')).link);
    await phone.follow((await invite('trip', 'Phone 1')).link);
    await invite('trip', 'nobody took this one');
    opened.clock.advance(5 * 60_000);
    const { client, socket } = await openLine(tablet, room.leadsTo);
    await opened.client.operators.save({
      id: '',
      name: 'Lena',
      role: 'organiser',
      pin: '2468',
      isActive: true,
    });
    const [meryem] = await opened.client.operators
      .save({ id: '', name: 'Meryem', role: 'host', pin: '1357', isActive: true })
      .then((all) => all.filter(({ name }) => name === 'Meryem'));
    await client.operators.signIn({ operatorId: meryem?.id ?? '', pin: '1357' });
    const during = await list();
    opened.clock.advance(60 * 60_000);
    socket.terminate();
    await once(socket, 'close');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([during, await list()]).toEqual([
      ['room "Tablet 4" 1 Meryem 07:00-07:05', 'trip "Phone 1" 0  07:00-07:00'],
      ['room "Tablet 4" 0  07:00-08:05', 'trip "Phone 1" 0  07:00-07:00'],
    ]);
  });

  it('tells the desk when a screen comes and goes', async () => {
    await opened.desk.searchReady;
    const news: string[] = [];
    const stop = new AbortController();
    const notices = await opened.client.notices.follow({ after: null }, { signal: stop.signal });
    const heard = (async () => {
      for await (const { notice } of notices) {
        news.push(notice?.kind ?? '-');
        if (news.length === 2) break;
      }
    })();
    const tablet = openBrowser();
    const { leadsTo } = await tablet.follow((await invite('room', 'Tablet 4')).link);
    const { socket } = await openLine(tablet, leadsTo);
    socket.terminate();
    await heard;
    expect(news).toEqual(['screens', 'screens']);
  });

  it('removes a screen: its lines end, and only a new link lets it in again', async () => {
    const tablet = openBrowser();
    const { leadsTo } = await tablet.follow((await invite('room', 'Tablet 4')).link);
    const { socket } = await openLine(tablet, leadsTo);
    const [screen] = await opened.client.screens.list();
    const after = await opened.client.screens.remove({ id: screen?.id ?? '' });
    await once(socket, 'close');
    expect([
      after,
      await tablet.line(leadsTo),
      await tablet.show('/?as=room'),
      await refusal(opened.client.screens.remove({ id: screen?.id ?? '' })),
    ]).toEqual([[], 403, 410, 'NOT_FOUND']);
    const again = await tablet.follow((await invite('room', 'Tablet 4')).link);
    expect(await tablet.show(again.leadsTo)).toBe(200);
  });
});

it('says so where no host serves screens to browsers', async () => {
  await host.close();
  expect([await refusal(invite('room', 'Tablet 4')), await refusal(opened.client.screens.list())]).toEqual([
    'CANNOT no-screen-host',
    'CANNOT no-screen-host',
  ]);
});
