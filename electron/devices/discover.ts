import type { MediaSize, PrinterPorts } from '../desk/ports/printer-port.ts';
import { type Attributes, groupsOf, numberOf, textsOf } from './ipp/attributes.ts';
import { cupsAddress } from './ipp/ipp-address.ts';
import { askIpp } from './ipp/ipp-client.ts';
import { defaultIppOptions, type IppOptions } from './ipp/ipp-printer.ts';
import { fixedSizeMm } from './ipp/media.ts';
import { cupsGetPrinters } from './ipp/operations.ts';

/** A printer that could be set up: its address fits into a profile of kind 'ipp'. */
export interface FoundPrinter {
  readonly address: string;
  readonly name: string;
  /** As the machine's owner described it; may be empty. */
  readonly description: string;
  readonly location: string;
  readonly model: string;
  readonly takesPdf: boolean;
  /** The sizes with a number of their own; a range of sizes is not listed. */
  readonly sizes: readonly MediaSize[];
}

/** The queues of this machine's print service. A machine without one, as Windows is, has none: an empty list. */
export const discoverPrinters = async (
  ports: Pick<PrinterPorts, 'userName'>,
  signal: AbortSignal,
  options: IppOptions = defaultIppOptions,
): Promise<readonly FoundPrinter[]> => {
  const answer = await askIpp({
    endpoints: options.cupsEndpoints,
    path: '/',
    message: cupsGetPrinters(ports.userName),
    patience: options.asking,
    checksCertificate: false,
    signal,
  });
  // CUPS without any queue answers "not found"; no CUPS does not answer at all.
  if (answer.kind !== 'success') return [];
  return groupsOf(answer.message, 'printer').filter(isQueue).map(foundPrinter);
};

// Bit 0 of printer-type marks a class: several printers under one name, whose jobs nobody could find again.
const isQueue = (attributes: Attributes): boolean =>
  textsOf(attributes, 'printer-name').length > 0 && ((numberOf(attributes, 'printer-type') ?? 0) & 1) === 0;

const foundPrinter = (attributes: Attributes): FoundPrinter => {
  const text = (name: string): string => textsOf(attributes, name)[0] ?? '';
  return {
    address: cupsAddress(text('printer-name')),
    name: text('printer-name'),
    description: text('printer-info'),
    location: text('printer-location'),
    model: text('printer-make-and-model'),
    takesPdf: textsOf(attributes, 'document-format-supported').includes('application/pdf'),
    sizes: (attributes.get('media-size-supported') ?? []).flatMap(fixedSizeMm),
  };
};
