import { afterEach, expect, it } from 'vitest';
import { listenForPrinters } from '../../../electron/devices/network/listen-for-printers.ts';
import {
  type Announced,
  announce,
  freeNamePort,
  testNetwork,
} from '../../support/printers/network-announcer.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const announcer of open.splice(0)) await announcer.close();
});

const printer = (name: string, type: string, more: Partial<Announced> = {}): Announced => ({
  name,
  type,
  host: `${name.toLowerCase().replaceAll(/\W/g, '-')}.local`,
  address: '192.0.2.7',
  port: type.startsWith('_pdl') ? 9100 : 631,
  txt: [],
  ...more,
});
/** Listens until a condition holds, and a moment longer: packets are still on their way. */
const listenUntil = async (port: number, isTold: Promise<void>, ownAddresses: readonly string[] = []) => {
  const stop = new AbortController();
  const found = listenForPrinters(stop.signal, { listenMs: 30_000, mdns: testNetwork(port), ownAddresses });
  await isTold;
  setTimeout(() => stop.abort(), 200);
  return found;
};
const announcing = async (...services: readonly Announced[]) => {
  const port = await freeNamePort();
  const announcer = announce(port, services);
  open.push(announcer);
  return { port, announcer };
};

const PDF = ['txtvers=1', 'ty=Office 3000', 'pdl=application/pdf,image/urf', 'rp=ipp/print'];

it('finds printers by what they announce, with the address that fits a profile', async () => {
  const { port, announcer } = await announcing(
    printer('Office', '_ipp._tcp', { txt: PDF }),
    printer('Secret', '_ipps._tcp', { txt: PDF, address: '192.0.2.8', port: 8631 }),
    printer('Labels', '_pdl-datastream._tcp', { txt: ['ty=Zebra ZD421'], address: '192.0.2.9' }),
  );
  const model = 'Office 3000';
  const found = await listenUntil(port, announcer.told);
  expect(found.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'Labels', model: 'Zebra ZD421', kind: 'zpl', address: '192.0.2.9', isGuess: true, dpi: null },
    { name: 'Office', model, kind: 'ipp', address: 'ipp://192.0.2.7/ipp/print', isGuess: false, dpi: null },
    {
      name: 'Secret',
      model,
      kind: 'ipp',
      address: 'ipps://192.0.2.8:8631/ipp/print',
      isGuess: false,
      dpi: null,
    },
  ]);
});

it('asks for what a printer does not say at once', async () => {
  const { port, announcer } = await announcing(printer('Terse', '_ipp._tcp', { txt: PDF, isTerse: true }));
  expect(await listenUntil(port, announcer.told)).toMatchObject([
    { name: 'Terse', address: 'ipp://192.0.2.7/ipp/print' },
  ]);
});

it('takes nonsense for what it is, and names without characters that turn a line around', async () => {
  const { port, announcer } = await announcing(printer('Good\u202e one', '_ipp._tcp', { txt: PDF }));
  announcer.disturb();
  const found = await listenUntil(port, announcer.told);
  expect(found.map(({ name }) => name)).toEqual(['Good one']);
});

it('leaves out the printers of this computer itself, which are found without listening', async () => {
  const { port, announcer } = await announcing(printer('Own', '_ipp._tcp', { txt: PDF }));
  expect(await listenUntil(port, announcer.told, ['192.0.2.7'])).toEqual([]);
});

it('hears nothing where nobody announces anything, and ends at once when it is called off', async () => {
  expect(await listenUntil(await freeNamePort(), Promise.resolve())).toEqual([]);
});
