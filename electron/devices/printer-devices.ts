import type { PrinterDevices } from '../desk/ports/printer-devices.ts';
import type { PrinterPorts } from '../desk/ports/printer-port.ts';
import { discoverPrinters } from './discover.ts';
import { LISTENING, type ListeningOptions, listenForPrinters } from './network/listen-for-printers.ts';
import { type DeviceOptions, deviceOptions, openPrinter, printerProfile } from './open-printer.ts';

/** All kinds of printers behind the port that the desk knows. */
export const openPrinterDevices = (
  ports: PrinterPorts,
  options: DeviceOptions = deviceOptions(),
  listening: ListeningOptions = LISTENING,
): PrinterDevices => ({
  open(description) {
    const profile = printerProfile.safeParse(description);
    return profile.success ? openPrinter(profile.data, ports, options) : null;
  },
  async discover(signal) {
    const [own, others] = await Promise.all([
      discoverPrinters(ports, signal, options.ipp),
      listenForPrinters(signal, listening),
    ]);
    return [
      ...own.map(({ name, description, address, model }) => ({
        name: description || name,
        address,
        model,
        kind: 'ipp' as const,
        place: 'computer' as const,
        isGuess: false,
      })),
      ...others.map((printer) => ({ ...printer, place: 'network' as const })),
    ];
  },
});
