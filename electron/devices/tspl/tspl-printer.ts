import { z } from 'zod';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { Printer, PrinterPorts } from '../../desk/ports/printer-port.ts';
import type { Dialect } from '../raw/dialect.ts';
import { openRawPrinter, type RawOptions } from '../raw/raw-printer.ts';
import { rawProfileBase } from '../raw/raw-profile.ts';
import { encodeTspl } from './encode-tspl.ts';
import { isWholeTsplStatus, readTsplStatus, TSPL_STATUS } from './tspl-status.ts';

/** A label printer that speaks TSPL: TSC, Xprinter, and most of the cheap ones. */
export const tsplProfile = rawProfileBase.extend({ kind: z.literal('tspl') }).readonly();
export type TsplProfile = z.output<typeof tsplProfile>;

/** Opens a TSPL printer. */
export const openTsplPrinter = (
  { address, profile }: TsplProfile,
  ports: PrinterPorts,
  options: RawOptions,
): Printer => openRawPrinter({ address, dialect: tspl(profile), ports, ...options });

const tspl = (profile: PrintProfile): Dialect => ({
  dpi: profile.dpi,
  encode: async (document) => ({ kind: 'encoded', bytes: encodeTspl(document.bitmaps, profile, document) }),
  question: TSPL_STATUS,
  questionAtEnd: TSPL_STATUS,
  isWhole: isWholeTsplStatus,
  read: readTsplStatus,
  wordOfMute: 'unknown',
});
