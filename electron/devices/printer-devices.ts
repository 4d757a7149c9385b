import { type FoundPrinter, PRINTER_KINDS } from '../../shared/contract/printing.ts';
import type { PrinterDevices } from '../desk/ports/printer-devices.ts';
import type { PrinterPorts } from '../desk/ports/printer-port.ts';
import type { SystemPrinting } from '../desk/ports/system-printing.ts';
import { discoverPrinters } from './discover.ts';
import { withDpi } from './network/ask-for-dpi.ts';
import { LISTENING, type ListeningOptions, listenForPrinters } from './network/listen-for-printers.ts';
import { type DeviceOptions, deviceOptions, openPrinter, printerProfile } from './open-printer.ts';

/** All kinds of printers behind the port that the desk knows. */
export const openPrinterDevices = (
  ports: PrinterPorts,
  options: DeviceOptions = deviceOptions(),
  listening: ListeningOptions = LISTENING,
): PrinterDevices => ({
  kinds: PRINTER_KINDS.filter((kind) => kind !== 'system' || options.system !== null),
  open(description) {
    const profile = printerProfile.safeParse(description);
    return profile.success ? openPrinter(profile.data, ports, options) : null;
  },
  async discover(signal) {
    const [queues, drivers, others] = await Promise.all([
      discoverPrinters(ports, signal, options.ipp),
      driversOf(options.system),
      listenForPrinters(signal, listening).then((heard) =>
        withDpi(heard, { userName: ports.userName, options: options.ipp, signal }),
      ),
    ]);
    const queueNames = new Set(queues.map(({ name }) => name));
    return [
      ...queues.map(({ name, description, address, model }) => ({
        name: description || name,
        address,
        model,
        kind: 'ipp' as const,
        place: 'computer' as const,
        isGuess: false,
        dpi: null,
      })),
      // What a queue of the print service is found as already is the same printer once more.
      ...drivers.filter(({ address }) => !queueNames.has(address)),
      ...others.map((printer) => ({ ...printer, place: 'network' as const })),
    ];
  },
});

/** The printers that the operating system has drivers for. A system that does not say has none. */
const driversOf = async (system: SystemPrinting | null): Promise<readonly FoundPrinter[]> => {
  const printers = (await system?.printers().catch(() => [])) ?? [];
  return printers.map(({ name, label }) => ({
    name: label,
    address: name,
    model: '',
    kind: 'system',
    place: 'computer',
    isGuess: false,
    dpi: null,
  }));
};
