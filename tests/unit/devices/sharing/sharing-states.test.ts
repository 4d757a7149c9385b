import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { attributesOf, textsOf } from '../../../../electron/devices/ipp/attributes.ts';
import { readIppAddress } from '../../../../electron/devices/ipp/ipp-address.ts';
import { askIpp } from '../../../../electron/devices/ipp/ipp-client.ts';
import { printJob } from '../../../../electron/devices/ipp/operations.ts';
import { type SharingOptions, sharePrinters } from '../../../../electron/devices/sharing/share-printers.ts';
import { freeNamePort, testNetwork } from '../../../support/printers/network-announcer.ts';
import { SHARED_ID, SharedForTest } from '../../../support/printers/share-bench.ts';

/** Shares one printer, and tells how it came to the network. */
const standWith = async (wishes: Partial<SharingOptions>) => {
  const namePort = await freeNamePort();
  const changed = Promise.withResolvers<void>();
  const sharing = sharePrinters({
    ports: [0],
    addresses: () => ['127.0.0.1'],
    mdns: () => testNetwork(namePort),
    ...wishes,
  })({
    deskId: 'TESTID',
    printers: () => [new SharedForTest()],
    changed: changed.resolve,
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  onTestFinished(() => sharing.close());
  sharing.refresh();
  await changed.promise;
  return sharing.standOf(SHARED_ID);
};

it('says when this computer is on no network', async () => {
  expect(await standWith({ addresses: () => [] })).toEqual({ state: 'no-network', address: '' });
});

it('takes the next port where one is taken, and says when there is none', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  onTestFinished(() => void other.close());
  const place = other.address();
  const taken = typeof place === 'object' && place !== null ? place.port : 0;
  expect(await standWith({ ports: [taken] })).toEqual({ state: 'no-port', address: '' });
  const { state, address } = await standWith({ ports: [taken, 0] });
  expect([state, address]).toEqual([
    'announced',
    expect.stringMatching(/^ipp:\/\/127\.0\.0\.1:\d+\/ipp\/print\/testid-labels$/),
  ]);
  expect(address).not.toContain(`:${taken}/`);
});

it('takes no port of which another desk of this computer has half, for then calls would come to the wrong one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ port: 0, host: '::', ipv6Only: true }, resolve));
  onTestFinished(() => void other.close());
  const place = other.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  expect(await standWith({ ports: [port] })).toEqual({ state: 'no-port', address: '' });
});

it('is reached by its address alone where nothing can be announced', async () => {
  const mdns = () => ({ port: 5353, bind: '203.0.113.1', interface: '203.0.113.1' });
  expect(await standWith({ mdns })).toMatchObject({
    state: 'by-address',
    address: expect.stringContaining('ipp://127.0.0.1:'),
  });
});

it('names in its answers the address under which it was reached, though its card may name another', async () => {
  const { address } = await standWith({ addresses: () => ['192.0.2.9'] });
  const reached = address.replace('192.0.2.9', '127.0.0.1');
  const endpoints = readIppAddress(reached)?.endpoints ?? [];
  const pdf = Buffer.from('%PDF-1.7');
  const media = { widthMm: 105, heightMm: 148 };
  const badge = { format: 'pdf', pdf, title: 'Badge', media, isRoll: false, copies: 1 } as const;
  const answer = await askIpp({
    endpoints,
    path: URL.parse(reached)?.pathname ?? '',
    message: printJob({ uri: reached, userName: 'foyer' }, badge, new Map()),
    patience: { connectMs: 1_000, answerMs: 5_000 },
    signal: AbortSignal.timeout(5_000),
    checksCertificate: false,
  });
  if (answer.kind !== 'success') throw new Error(answer.detail);
  expect([address, ...textsOf(attributesOf(answer.message, 'job'), 'job-printer-uri')]).toEqual([
    expect.stringContaining('ipp://192.0.2.9:'),
    reached,
  ]);
});
