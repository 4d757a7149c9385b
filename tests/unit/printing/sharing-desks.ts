import { type DeviceOptions, deviceOptions } from '../../../electron/devices/open-printer.ts';
import { sharePrinters } from '../../../electron/devices/sharing/share-printers.ts';
import type { PrinterKind, PrinterView } from '../../../shared/contract/printing.ts';
import { freeNamePort, testNetwork } from '../../support/printers/network-announcer.ts';
import { openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

/** How a desk of a test shares: on this computer alone, and heard on that port only. */
const shareOnLoopback = (namePort: number) =>
  sharePrinters({
    // The same again when sharing is switched on anew, as at a desk.
    ports: [namePort, 0],
    addresses: () => ['127.0.0.1'],
    computer: 'Desk A',
    mdns: () => testNetwork(namePort),
  });

/** A desk that shares. */
export const openSharingDesk = async (folder: string, wishes: Partial<DeviceOptions> = {}) => {
  const namePort = await freeNamePort();
  const desk = await openPrintingDesk(folder, deviceOptions(wishes), shareOnLoopback(namePort));
  return { ...desk, namePort };
};

interface PlaceWish {
  readonly name: string;
  readonly kind: PrinterKind;
  readonly address: string;
  readonly layout: string;
  readonly dpi?: 203 | 300;
  readonly isShared?: boolean;
}

/** Sets a printer up, as the default of its desk. */
export const setUpPrinter = async (
  { client }: Pick<PrintingDesk, 'client'>,
  { dpi = 203, isShared = false, ...wish }: PlaceWish,
): Promise<string> => {
  const profile = { dpi, offsetXMm: 0, offsetYMm: 0, rotation: 0 as const };
  const all = await client.printing.savePrinter({
    id: '',
    ...wish,
    isShared,
    profile: { ...profile, darkness: null, speed: null, cut: null },
  });
  const id = all.find(({ name }) => name === wish.name)?.id ?? '';
  await client.printing.setDefault({ id });
  return id;
};

/** Waits until a printer is on the network, and gives what its card says. */
export const sharedView = async (
  { client }: Pick<PrintingDesk, 'client'>,
  id: string,
): Promise<PrinterView> => {
  for (let turn = 0; turn < 500; turn += 1) {
    const view = (await client.printing.printers()).find((one) => one.id === id);
    if (view?.sharing.state === 'announced') return view;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never came to the network');
};
