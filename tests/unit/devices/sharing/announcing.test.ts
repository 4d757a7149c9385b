import { createSocket } from 'node:dgram';
import makeMdns, { type MulticastDNS, type ResponsePacket } from 'multicast-dns';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listenForPrinters } from '../../../../electron/devices/network/listen-for-printers.ts';
import { openAnnouncements } from '../../../../electron/devices/sharing/announcements.ts';
import { instanceOf, numbered } from '../../../../electron/devices/sharing/service-records.ts';
import { freeNamePort, testNetwork } from '../../../support/printers/network-announcer.ts';
import { openShareBench, SharedForTest } from '../../../support/printers/share-bench.ts';

const NAME = 'Labels @ Desk A._ipp._tcp.local';
const shared: SharedForTest[] = [];
let bench: Awaited<ReturnType<typeof openShareBench>>;
let neighbour: MulticastDNS;
let heard: NonNullable<ResponsePacket['answers']>[number][];

beforeEach(async () => {
  shared.splice(0, shared.length, new SharedForTest({ format: 'bitmap', dpi: 300 }));
  bench = await openShareBench(shared);
  heard = [];
  neighbour = makeMdns(testNetwork(bench.namePort));
  neighbour.on('response', ({ answers = [], additionals = [] }: ResponsePacket) =>
    heard.push(...answers, ...additionals),
  );
  await new Promise<void>((resolve) => neighbour.on('ready', resolve));
});
afterEach(async () => {
  await bench.sharing.close();
  await new Promise<void>((resolve) => neighbour.destroy(resolve));
  expect(bench.bugs).toEqual([]);
});

const listen = (ownAddresses: readonly string[]) =>
  listenForPrinters(AbortSignal.timeout(5_000), {
    listenMs: 300,
    mdns: testNetwork(bench.namePort),
    ownAddresses,
  });

it('is found by other desks, and by none of the same computer', async () => {
  const { address } = bench;
  expect(await listen([])).toMatchObject([{ name: 'Labels @ Desk A', kind: 'ipp-dots', address, dpi: 300 }]);
  expect(await listen(['127.0.0.1'])).toEqual([]);
});

it('answers who asks for the number of its computer', async () => {
  neighbour.query('foyer-testid.local', 'A');
  await expect
    .poll(() => heard.filter(({ type }) => type === 'A'))
    .toContainEqual(expect.objectContaining({ name: 'foyer-testid.local', data: '127.0.0.1' }));
});

it('answers simple programs, which ask from any port, there', async () => {
  const simple = createSocket('udp4');
  const answer = new Promise<Buffer>((resolve) => simple.once('message', resolve));
  await new Promise<void>((resolve) => simple.bind(0, '127.0.0.1', resolve));
  const question = Buffer.from(
    '\x12\x34\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x04_ipp\x04_tcp\x05local\x00\x00\x0c\x00\x01',
    'latin1',
  );
  simple.setMulticastInterface('127.0.0.1');
  simple.send(question, bench.namePort, '224.0.0.251');
  const bytes = await answer;
  simple.close();
  expect([bytes.readUInt16BE(0), bytes.readUInt16BE(4), bytes.readUInt16BE(6)]).toEqual([0x1234, 1, 1]);
});

it('says goodbye to what is shared no longer, also at the end', async () => {
  shared.splice(0, shared.length);
  bench.sharing.refresh();
  await expect
    .poll(() => heard.filter(({ type }) => type === 'PTR'))
    .toContainEqual(expect.objectContaining({ name: '_ipp._tcp.local', data: NAME, ttl: 0 }));
  expect(bench.sharing.standOf('labels')).toEqual({ state: 'off', address: '' });
});

it('takes another name where a neighbour has the same', async () => {
  neighbour.respond([{ name: NAME, type: 'SRV', ttl: 120, data: { target: 'other.local', port: 631 } }]);
  await expect
    .poll(() => heard.map(({ name }) => name), { timeout: 5_000 })
    .toContain('Labels @ Desk A (testid)._ipp._tcp.local');
});

it('keeps apart what has the same name, also where long names are cut', () => {
  const named = (name: string, suffix?: string) => ({
    name,
    port: 8639,
    txt: [],
    ...(suffix === undefined ? {} : { suffix }),
  });
  const long = 'x'.repeat(70);
  const shares = [named('Labels'), named('labels'), named('Labels 2'), named(long, ' (testid)'), named(long)];
  expect(numbered(shares).map((share) => instanceOf(share).replace('._ipp._tcp.local', ''))).toEqual([
    'Labels',
    'labels 2',
    'Labels 2 2',
    `${'x'.repeat(54)} (testid)`,
    'x'.repeat(63),
  ]);
});

it('tries again where nothing could be said the first time', async () => {
  const namePort = await freeNamePort();
  const networks = [{ port: 5353, bind: '203.0.113.1', interface: '203.0.113.1' }, testNetwork(namePort)];
  const announcements = openAnnouncements(() => networks.shift() ?? {});
  const sayIt = async (): Promise<boolean> => {
    await announcements.say(['127.0.0.1'], {
      host: 'foyer-testid',
      shares: [{ name: 'L', port: 1, txt: [] }],
    });
    return announcements.isHeard();
  };
  expect([await sayIt(), await sayIt(), await sayIt(), networks]).toEqual([false, true, true, []]);
  await announcements.say([], { host: '', shares: [] });
});

it('keeps names within what a name of the network may be', () => {
  const label = instanceOf({ name: `Dr. ${'é'.repeat(60)}` }).replace('._ipp._tcp.local', '');
  expect([Buffer.byteLength(label) <= 63, label.includes('.')]).toEqual([true, false]);
});
