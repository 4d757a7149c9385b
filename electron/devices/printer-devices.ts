import type { PrinterDevices } from '../desk/ports/printer-devices.ts';
import type { PrinterPorts } from '../desk/ports/printer-port.ts';
import { discoverPrinters } from './discover.ts';
import { type DeviceOptions, deviceOptions, openPrinter, printerProfile } from './open-printer.ts';

/** All kinds of printers behind the port that the desk knows. */
export const openPrinterDevices = (
  ports: PrinterPorts,
  options: DeviceOptions = deviceOptions(),
): PrinterDevices => ({
  open(description) {
    const profile = printerProfile.safeParse(description);
    return profile.success ? openPrinter(profile.data, ports, options) : null;
  },
  async discover(signal) {
    const found = await discoverPrinters(ports, signal, options.ipp);
    return found.map(({ name, description, address }) => ({ name: description || name, address }));
  },
});
