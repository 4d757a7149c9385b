import { z } from 'zod';
import { assertNever } from '../../shared/domain/closed.ts';
import type { Printer, PrinterPorts } from '../desk/ports/printer-port.ts';
import type { SystemPrinting } from '../desk/ports/system-printing.ts';
import { brotherProfile, openBrotherPrinter } from './brother-ql/brother-printer.ts';
import { escPosProfile, openEscPosPrinter } from './esc-pos/esc-pos-printer.ts';
import {
  defaultIppOptions,
  type IppOptions,
  ippDotsProfile,
  ippProfile,
  openIppPrinter,
} from './ipp/ipp-printer.ts';
import { openPdfFolder, pdfFolderProfile } from './pdf-folder.ts';
import { type RawOptions, rawOptions } from './raw/raw-printer.ts';
import { NO_DRIVERS, openSystemPrinter, systemProfile } from './system/system-printer.ts';
import { openTsplPrinter, tsplProfile } from './tspl/tspl-printer.ts';
import { openZplPrinter, zplProfile } from './zpl/zpl-printer.ts';

/** Every kind of printer. A new kind is one file with a profile and an open function, and a line here. */
export const printerProfile = z.discriminatedUnion('kind', [
  pdfFolderProfile,
  ippProfile,
  ippDotsProfile,
  zplProfile,
  brotherProfile,
  escPosProfile,
  tsplProfile,
  systemProfile,
]);
export type PrinterProfile = z.output<typeof printerProfile>;

/** How patient the program is with printers, and what all printers of one language share. */
export interface DeviceOptions {
  readonly ipp: IppOptions;
  readonly raw: RawOptions;
  /** The drivers of the operating system; null where the program has none. */
  readonly system: SystemPrinting | null;
}

/** The options of a program. */
export const deviceOptions = (wishes: Partial<DeviceOptions> = {}): DeviceOptions => ({
  ipp: defaultIppOptions,
  raw: rawOptions(),
  system: null,
  ...wishes,
});

/** Makes the printer that a profile describes. Nothing is contacted before the first call. */
export const openPrinter = (
  profile: PrinterProfile,
  ports: PrinterPorts,
  options: DeviceOptions = deviceOptions(),
): Printer => {
  switch (profile.kind) {
    case 'pdf-folder':
      return openPdfFolder(profile, ports);
    case 'ipp':
    case 'ipp-dots':
      return openIppPrinter(profile, ports, options.ipp);
    case 'zpl':
      return openZplPrinter(profile, ports, options.raw);
    case 'brother-ql':
      return openBrotherPrinter(profile, ports, options.raw);
    case 'esc-pos':
      return openEscPosPrinter(profile, ports, options.raw);
    case 'tspl':
      return openTsplPrinter(profile, ports, options.raw);
    case 'system':
      return openSystemPrinter(profile, ports, options.system ?? NO_DRIVERS);
    default:
      return assertNever(profile);
  }
};
