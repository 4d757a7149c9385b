import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { defaultIppOptions } from '../../../../electron/devices/ipp/ipp-printer.ts';
import { withDpi } from '../../../../electron/devices/network/ask-for-dpi.ts';
import { deviceOptions } from '../../../../electron/devices/open-printer.ts';
import { openPrinterDevices } from '../../../../electron/devices/printer-devices.ts';
import { announce, freeNamePort, testNetwork } from '../../../support/printers/network-announcer.ts';
import { testPrinterPorts } from '../../../support/printers/printer-ports.ts';
import { openShareBench, SharedForTest } from '../../../support/printers/share-bench.ts';

it('asks a printer of dots how fine its head is, where it does not announce it', async () => {
  const bench = await openShareBench([new SharedForTest({ format: 'bitmap', dpi: 300 })]);
  const namePort = await freeNamePort();
  const terse = announce(namePort, [
    {
      name: 'Labels',
      type: '_ipp._tcp',
      host: 'labels-of-nobody.local',
      address: '127.0.0.1',
      port: bench.port,
      txt: ['rp=ipp/print/testid-labels', 'pdl=image/pwg-raster,image/urf'],
    },
  ]);
  const devices = openPrinterDevices(testPrinterPorts(), deviceOptions(), {
    listenMs: 400,
    mdns: testNetwork(namePort),
    ownAddresses: [],
  });
  expect(await devices.discover(AbortSignal.timeout(5_000))).toContainEqual({
    name: 'Labels',
    kind: 'ipp-dots',
    address: bench.address,
    model: '',
    place: 'network',
    isGuess: false,
    dpi: 300,
  });
  await terse.close();
  await bench.sharing.close();
});

it('asks no crowd of printers, since anybody can announce hundreds', async () => {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on TCP, a server's address is an object.
  const { port } = server.address() as AddressInfo;
  const crowd = Array.from({ length: 100 }, (_, at) => ({
    name: `Labels ${at}`,
    kind: 'ipp-dots' as const,
    address: `ipp://127.0.0.1:${port}/ipp/print/${at}`,
    model: '',
    isGuess: false,
    dpi: null,
  }));
  const signal = AbortSignal.timeout(5_000);
  const found = await withDpi(crowd, { userName: 'foyer', options: defaultIppOptions, signal });
  expect([found.length, calls]).toEqual([100, 20]);
  await new Promise((resolve) => server.close(resolve));
});
