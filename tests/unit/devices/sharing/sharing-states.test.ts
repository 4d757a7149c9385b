import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
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
