import type { PrinterDevices } from '../desk/ports/printer-devices.ts';
import type { PrinterPorts } from '../desk/ports/printer-port.ts';
import { discoverPrinters } from './discover.ts';
import { defaultIppOptions, type IppOptions } from './ipp/ipp-printer.ts';
import { openPrinter, printerProfile } from './open-printer.ts';

/** All kinds of printers behind the port that the desk knows. */
export const openPrinterDevices = (
  ports: PrinterPorts,
  ippOptions: IppOptions = defaultIppOptions,
): PrinterDevices => ({
  open(description) {
    const profile = printerProfile.safeParse(description);
    return profile.success ? openPrinter(profile.data, ports, ippOptions) : null;
  },
  async discover(signal) {
    const found = await discoverPrinters(ports, signal, ippOptions);
    return found.map(({ name, description, address }) => ({ name: description || name, address }));
  },
});
