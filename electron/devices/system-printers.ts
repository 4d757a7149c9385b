import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { PrinterDevices } from '../desk/ports/printer-devices.ts';
import type { SystemPrinting } from '../desk/ports/system-printing.ts';
import { deviceOptions } from './open-printer.ts';
import { openPrinterDevices } from './printer-devices.ts';

/**
 * The printers of this machine and its network, in the name of the user who runs the program; behind drivers of the
 * operating system only where a host brings them.
 */
export const systemPrinters = (now: () => number, system: SystemPrinting | null = null): PrinterDevices =>
  openPrinterDevices(
    { now, newId: () => randomUUID().slice(0, 8), userName: userName() },
    deviceOptions({ system }),
  );

// A container may run a user id that has no name.
const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'foyer';
  }
};
