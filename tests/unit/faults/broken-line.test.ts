import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import { openLoopback, openSocket, visit } from '../../support/loopback.ts';
import { overSocket } from '../../support/over-socket.ts';
import { createTestClock, openTestDesk, temporaryFolder, windowClient } from '../../support/test-desk.ts';

const PAGE = 'a-page-that-nobody-guesses';
const MINUTE_MS = 60_000;

let home: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
let host: LanHost;
let cookie: string;
let lena: string;
beforeEach(async () => {
  home = temporaryFolder();
  opened = await openTestDesk(`${home.folder}/desk`, createTestClock());
  host = await openLoopback(opened.desk, home.folder, opened.clock.now);
  cookie = await visit(host.url, host.newLink());
  const [made] = await windowClient(opened.desk).operators.save({
    id: '',
    name: 'Lena',
    role: 'organiser',
    pin: '482915',
    isActive: true,
  });
  lena = made?.id ?? '';
});
afterEach(async () => {
  await host.close();
  await opened.desk.close();
  home.remove();
});

/** A line of a browser's page to the desk, as the screens open it. */
const openLine = async (page = PAGE, visitor = cookie) => {
  const socket = await openSocket(host.url, { origin: host.url, cookie: visitor }, `/desk?page=${page}`);
  if (typeof socket === 'number') throw new Error(`the host refused a visitor: ${socket}`);
  const client = overSocket(socket);
  return {
    client,
    who: async () => (await client.operators.session()).name,
    signIn: () => client.operators.signIn({ operatorId: lena, pin: '482915' }),
    /** The line is cut, and the host has noticed. */
    break: async () => {
      socket.terminate();
      await once(socket, 'close');
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
};

describe('a screen whose line breaks', () => {
  it('is still signed in when the line is up again within two minutes, as often as it breaks', async () => {
    const first = await openLine();
    await first.signIn();
    await first.break();
    opened.clock.advance(2 * MINUTE_MS - 1);
    const second = await openLine();
    const afterFirst = await second.who();
    await second.break();
    opened.clock.advance(2 * MINUTE_MS - 1);
    expect([afterFirst, await (await openLine()).who()]).toEqual(['Lena', 'Lena']);
  });

  it('is signed out when the line was down for two minutes, and after a clock was set back', async () => {
    const first = await openLine();
    await first.signIn();
    await first.break();
    opened.clock.advance(2 * MINUTE_MS);
    const late = await openLine();
    const whenLate = await late.who();
    await late.signIn();
    await late.break();
    opened.clock.advance(-MINUTE_MS);
    expect([whenLate, await (await openLine()).who()]).toEqual(['', '']);
  });

  it('stays signed out when somebody signed out before the break', async () => {
    const first = await openLine();
    await first.signIn();
    await first.client.operators.signOut();
    await first.break();
    expect(await (await openLine()).who()).toBe('');
  });

  it('is signed in again by nobody else: not another page, another browser, or a page without a name', async () => {
    const first = await openLine();
    await first.signIn();
    await first.break();
    const stranger = await visit(host.url, host.newLink());
    const others = [
      await openLine('another-page-of-the-browser'),
      await openLine(PAGE, stranger),
      await openLine(''),
      await openLine('short'),
    ];
    const seen = await Promise.all(others.map((other) => other.who()));
    expect([seen, await (await openLine()).who()]).toEqual([['', '', '', ''], 'Lena']);
  });

  it('is signed in on the new line while the host still holds the dead one', async () => {
    const dead = await openLine();
    await dead.signIn();
    const fresh = await openLine();
    await dead.break();
    opened.clock.advance(10 * MINUTE_MS);
    expect(await fresh.who()).toBe('Lena');
  });

  it('two pages without a name are two screens', async () => {
    const first = await openLine('');
    await first.signIn();
    expect(await (await openLine('')).who()).toBe('');
  });
});
