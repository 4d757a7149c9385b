import { HEAD_DPI } from '../../../shared/contract/printing.ts';
import { attributesOf } from '../ipp/attributes.ts';
import { readIppAddress } from '../ipp/ipp-address.ts';
import { askIpp } from '../ipp/ipp-client.ts';
import type { IppOptions } from '../ipp/ipp-printer.ts';
import { getPrinterAttributes } from '../ipp/operations.ts';
import { resolutionsOf } from '../ipp/raster-offers.ts';
import type { AnnouncedPrinter } from './announced-printer.ts';

export interface Asking {
  readonly userName: string;
  readonly options: IppOptions;
  readonly signal: AbortSignal;
}

/** A printer of dots with how fine its head is; one that did not announce it is asked. */
export const withDpi = async (
  printer: AnnouncedPrinter,
  { userName, options, signal }: Asking,
): Promise<AnnouncedPrinter> => {
  if (printer.kind !== 'ipp-dots' || printer.dpi !== null) return printer;
  const address = readIppAddress(printer.address);
  if (address === null) return printer;
  const message = getPrinterAttributes({ uri: address.uri, userName });
  const patience = options.asking;
  const answer = await askIpp({ ...address, message, patience, signal, checksCertificate: false });
  if (answer.kind !== 'success') return printer;
  const heads = resolutionsOf(attributesOf(answer.message, 'printer'));
  return { ...printer, dpi: HEAD_DPI.find((dpi) => heads.includes(dpi)) ?? null };
};
