import { userInfo } from 'node:os';
import type { PrinterPorts } from '../../../electron/desk/ports/printer-port.ts';

/** A stopped clock, ids that count, and the user who runs the tests. */
export const testPrinterPorts = (): PrinterPorts => {
  let count = 0;
  return {
    now: () => Date.UTC(2022, 4, 8, 9, 15),
    newId: () => `job${++count}`,
    userName: userInfo().username,
  };
};
