import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discoverPrinters } from '../../../electron/devices/discover.ts';
import { defaultIppOptions } from '../../../electron/devices/ipp/ipp-printer.ts';
import { FakeIppServer } from '../../support/printers/fake-ipp-server.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';

let folder: string;
let cups: FakeIppServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-cups-'));
  cups = await new FakeIppServer().listen(join(folder, 'cups.sock'));
});
afterEach(async () => {
  await cups.close();
  await rm(folder, { recursive: true, force: true });
});

const discover = (...sockets: readonly string[]) =>
  discoverPrinters(testPrinterPorts(), new AbortController().signal, {
    ...defaultIppOptions,
    cupsEndpoints: sockets.map((name) => ({ transport: 'socket', socketPath: join(folder, name) })),
  });

it('lists the queues of the print service, with the address for a profile', async () => {
  cups.queues = ['Labels', 'Office'];
  const found = await discover('nobody.sock', 'cups.sock');
  expect(found.map(({ address, takesPdf, sizes }) => ({ address, takesPdf, sizes: sizes.length }))).toEqual([
    { address: 'cups:Labels', takesPdf: true, sizes: 2 },
    { address: 'cups:Office', takesPdf: true, sizes: 2 },
  ]);
});

it('finds nothing, and does not fail, where there is no print service', async () => {
  expect(await discover('nobody.sock')).toEqual([]);
});

it('finds nothing where the print service has no queue, or answers nonsense', async () => {
  expect(await discover('cups.sock')).toEqual([]);
  cups.behave('CUPS-Get-Printers', { kind: 'garbage' });
  expect(await discover('cups.sock')).toEqual([]);
});
