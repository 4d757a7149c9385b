import { z } from 'zod';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { Printer, PrinterPorts } from '../../desk/ports/printer-port.ts';
import type { Dialect } from '../raw/dialect.ts';
import { openRawPrinter, type RawOptions } from '../raw/raw-printer.ts';
import { rawProfileBase } from '../raw/raw-profile.ts';
import { encodeZpl } from './encode-zpl.ts';
import { HOST_STATUS, isWholeHostStatus, readHostStatus } from './zpl-status.ts';

/** A label printer that speaks ZPL II: Zebra, and many that took its language over. */
export const zplProfile = rawProfileBase.extend({ kind: z.literal('zpl') }).readonly();
export type ZplProfile = z.output<typeof zplProfile>;

/** Opens a ZPL printer. */
export const openZplPrinter = (
  { address, profile }: ZplProfile,
  ports: PrinterPorts,
  options: RawOptions,
): Printer => openRawPrinter({ address, dialect: zpl(profile), ports, ...options });

const zpl = (profile: PrintProfile): Dialect => ({
  dpi: profile.dpi,
  encode: async ({ bitmaps }) => ({ kind: 'encoded', bytes: await encodeZpl(bitmaps, profile) }),
  question: HOST_STATUS,
  // Answered at once, but in the order of the bytes: behind the job it proves that all of it has come.
  questionAtEnd: HOST_STATUS,
  isWhole: isWholeHostStatus,
  read: readHostStatus,
  wordOfMute: 'unknown',
});
