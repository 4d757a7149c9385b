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

/** Anybody can announce hundreds of printers; so many are asked, and of the others a person says it. */
const MOST_ASKED = 20;

/** Printers with how fine the heads of those of dots are; one that did not announce it is asked. */
export const withDpi = (
  printers: readonly AnnouncedPrinter[],
  asking: Asking,
): Promise<readonly AnnouncedPrinter[]> => {
  const asked = printers.filter(({ kind, dpi }) => kind === 'ipp-dots' && dpi === null).slice(0, MOST_ASKED);
  return Promise.all(
    printers.map(async (one) => (asked.includes(one) ? { ...one, dpi: await dpiOf(one, asking) } : one)),
  );
};

const dpiOf = async (
  printer: AnnouncedPrinter,
  { userName, options, signal }: Asking,
): Promise<AnnouncedPrinter['dpi']> => {
  const address = readIppAddress(printer.address);
  if (address === null) return null;
  const message = getPrinterAttributes({ uri: address.uri, userName });
  const patience = options.asking;
  const answer = await askIpp({ ...address, message, patience, signal, checksCertificate: false });
  if (answer.kind !== 'success') return null;
  const heads = resolutionsOf(attributesOf(answer.message, 'printer'));
  return HEAD_DPI.find((dpi) => heads.includes(dpi)) ?? null;
};
