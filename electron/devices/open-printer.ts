import { z } from 'zod';
import { assertNever } from '../../shared/domain/closed.ts';
import type { Printer, PrinterPorts } from '../desk/ports/printer-port.ts';
import { defaultIppOptions, type IppOptions, ippProfile, openIppPrinter } from './ipp/ipp-printer.ts';
import { openPdfFolder, pdfFolderProfile } from './pdf-folder.ts';

/** Every kind of printer. A new kind is one file with a profile and an open function, and a line here. */
export const printerProfile = z.discriminatedUnion('kind', [pdfFolderProfile, ippProfile]);
export type PrinterProfile = z.output<typeof printerProfile>;

/** Makes the printer that a profile describes. Nothing is contacted before the first call. */
export const openPrinter = (
  profile: PrinterProfile,
  ports: PrinterPorts,
  ippOptions: IppOptions = defaultIppOptions,
): Printer => {
  switch (profile.kind) {
    case 'pdf-folder':
      return openPdfFolder(profile, ports);
    case 'ipp':
      return openIppPrinter(profile, ports, ippOptions);
    default:
      return assertNever(profile);
  }
};
