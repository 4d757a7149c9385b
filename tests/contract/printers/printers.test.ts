import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PrintDocument } from '../../../electron/desk/ports/printer-port.ts';
import { discoverPrinters } from '../../../electron/devices/discover.ts';
import { defaultIppOptions, ippProfile, openIppPrinter } from '../../../electron/devices/ipp/ipp-printer.ts';
import { deviceOptions, openPrinter, printerProfile } from '../../../electron/devices/open-printer.ts';
import { badgeFor } from '../../support/printers/badge-pdf.ts';
import { fakeDrivers } from '../../support/printers/fake-drivers.ts';
import { FakeIppServer } from '../../support/printers/fake-ipp-server.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';
import { type RealPrinter, startCups, startIppEvePrinter } from '../../support/printers/real-printers.ts';
import { openShareBench, SHARED_ID, sharedOver } from '../../support/printers/share-bench.ts';
import { LABEL_KINDS, openLabelFixture } from './label-fixture.ts';
import { describePrinter, type PrinterUnderTest } from './printer-contract.ts';

const A6 = { widthMm: 105, heightMm: 148 };
const ports = testPrinterPorts();
const mark = `foyer${randomBytes(4).toString('hex')}`;
const common = { name: 'Label printer', media: A6 };
const ofPdf = {
  badge: (title: string) => badgeFor(A6, title),
  pictureOf: (badge: PrintDocument) => (badge.format === 'pdf' ? Buffer.from(badge.pdf) : null),
  seen: (arrived: Uint8Array) => Buffer.from(arrived),
  mark,
};
// The discard port: nobody listens there.
const NOBODY = 'ipp://127.0.0.1:9/ipp/print';

type Running = RealPrinter & { readonly kind: 'running' };

const openPdfFolderFixture = async (): Promise<PrinterUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-badges-'));
  const open = (address: string) =>
    openPrinter(printerProfile.parse({ ...common, kind: 'pdf-folder', address }), ports);
  return {
    printer: open(folder),
    gone: open(join(folder, 'unplugged')),
    ...ofPdf,
    received: async () =>
      Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name)))),
    close: () => rm(folder, { recursive: true }),
  };
};

const openIpp = (address: string) =>
  openPrinter(printerProfile.parse({ ...common, kind: 'ipp', address }), ports);

const openFakeIppFixture = async (): Promise<PrinterUnderTest> => {
  const server = await new FakeIppServer().listen();
  return {
    printer: openIpp(`ipp://127.0.0.1:${server.port}/ipp/print`),
    gone: openIpp(NOBODY),
    ...ofPdf,
    received: async () => server.jobs.map(({ document }) => document),
    close: () => server.close(),
  };
};

/** A printer of this computer as another desk has it: its device, the server that shares it, and the asking device. */
const openSharedFixture = async (
  fixture: PrinterUnderTest,
  kind: 'ipp' | 'ipp-dots',
): Promise<PrinterUnderTest> => {
  const { address, sharing, bugs } = await openShareBench([sharedOver(fixture.printer)]);
  const open = (place: string) =>
    openPrinter(printerProfile.parse({ ...common, kind, address: place }), ports);
  return {
    ...fixture,
    printer: open(address),
    gone: open(address.replace(SHARED_ID, 'shared-no-longer')),
    async close() {
      await sharing.close();
      await fixture.close();
      expect(bugs).toEqual([]);
    },
  };
};

const openDriverFixture = async (): Promise<PrinterUnderTest> => {
  const drivers = fakeDrivers('Label_Printer');
  const open = (address: string) =>
    openPrinter(
      printerProfile.parse({ ...common, kind: 'system', address }),
      ports,
      deviceOptions({ system: drivers }),
    );
  return {
    printer: open('Label_Printer'),
    gone: open('Unplugged'),
    wellWord: 'unknown',
    badge: async (title) => {
      const sides = [`<svg><title>${title}</title></svg>`];
      return { format: 'svg', sides, title, media: A6, isRoll: false, copies: 1 };
    },
    received: async () => drivers.taken.map(({ html }) => Buffer.from(html)),
    pictureOf: (badge) => (badge.format === 'svg' ? badge.sides.join('') : ''),
    seen: (arrived) => /<svg>.*<\/svg>/s.exec(Buffer.from(arrived).toString())?.[0],
    mark,
    close: async () => undefined,
  };
};

const cupsOptions = (socketPath: string) => ({
  ...defaultIppOptions,
  cupsEndpoints: [
    { transport: 'socket' as const, socketPath: '/run/nobody/cups.sock' },
    { transport: 'socket' as const, socketPath },
  ],
});

const ippEveFixture = ({ address, received, close }: Running): PrinterUnderTest => ({
  printer: openIpp(address),
  gone: openIpp(NOBODY),
  ...ofPdf,
  received,
  close,
});

const cupsFixture = ({ address, socketPath, received, close }: Running): PrinterUnderTest => {
  const open = (queue: string) =>
    openIppPrinter(
      ippProfile.parse({ ...common, kind: 'ipp', address: queue }),
      ports,
      cupsOptions(socketPath ?? ''),
    );
  const gone = open('cups:No_Such_Queue');
  // Redrawn by a driver: no byte is what it was.
  const redrawn = {
    pictureOf: () => '%PDF-',
    seen: (arrived: Uint8Array) => Buffer.from(arrived.subarray(0, 5)).toString(),
  };
  return { printer: open(address), gone, ...ofPdf, ...redrawn, received, close };
};

const running = (real: RealPrinter): readonly Running[] => (real.kind === 'running' ? [real] : []);
const told = (name: string, real: RealPrinter): string =>
  real.kind === 'running' ? `${name}: run` : `${name}: NOT run, ${real.reason}`;

const [ippEve, cups] = [await startIppEvePrinter(), await startCups(mark)];
const account = [
  'PDF folder: run',
  'fake IPP: run',
  'fake label printers: run',
  'printers of another desk: run',
  told('ippeveprinter', ippEve),
  told('CUPS', cups),
];
process.stdout.write(`printers' contract: ${account.join('; ')}\n`);

describePrinter('a PDF folder', await openPdfFolderFixture());
describePrinter('an IPP printer, faked', await openFakeIppFixture());
describePrinter('a PDF folder of another desk', await openSharedFixture(await openPdfFolderFixture(), 'ipp'));
describePrinter(
  'a label printer of another desk',
  await openSharedFixture(await openLabelFixture('zpl', mark), 'ipp-dots'),
);
describePrinter('a driver of the operating system, faked', await openDriverFixture());
for (const kind of LABEL_KINDS)
  describePrinter(`a label printer of kind ${kind}`, await openLabelFixture(kind, mark));
describePrinter('a mute Brother QL, as most are', await openLabelFixture('brother-ql', mark, 'mute'));
for (const real of running(ippEve)) describePrinter('ippeveprinter', ippEveFixture(real));

it.each(running(cups))('finds the queue of a real CUPS', async ({ socketPath }) => {
  const found = await discoverPrinters(ports, AbortSignal.timeout(10_000), cupsOptions(socketPath ?? ''));
  expect(found.map(({ address, takesPdf }) => ({ address, takesPdf }))).toEqual([
    { address: 'cups:Foyer_Badges', takesPdf: true },
  ]);
});
for (const real of running(cups)) describePrinter('CUPS with cups-pdf', cupsFixture(real));

it.each(account)('%s', (line) => {
  expect(line).toMatch(/: (run|NOT run, .+)$/);
});
