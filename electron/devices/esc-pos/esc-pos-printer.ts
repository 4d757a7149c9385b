import { z } from 'zod';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { Printer, PrinterPorts } from '../../desk/ports/printer-port.ts';
import type { Dialect } from '../raw/dialect.ts';
import { openRawPrinter, type RawOptions } from '../raw/raw-printer.ts';
import { rawProfileBase } from '../raw/raw-profile.ts';
import { encodeEscPos } from './encode-esc-pos.ts';
import { ESC_POS_STATUS, isWholeEscPosStatus, readEscPosStatus } from './esc-pos-status.ts';

/** A receipt printer that speaks ESC/POS: Epson, Star in its emulation, and nearly all others. */
export const escPosProfile = rawProfileBase.extend({ kind: z.literal('esc-pos') }).readonly();
export type EscPosProfile = z.output<typeof escPosProfile>;

/** Opens an ESC/POS printer. */
export const openEscPosPrinter = (
  { address, profile }: EscPosProfile,
  ports: PrinterPorts,
  options: RawOptions,
): Printer => openRawPrinter({ address, dialect: escPos(profile), ports, ...options });

const escPos = (profile: PrintProfile): Dialect => ({
  dpi: profile.dpi,
  encode: async ({ bitmaps }) => ({ kind: 'encoded', bytes: encodeEscPos(bitmaps, profile) }),
  question: ESC_POS_STATUS,
  questionAtEnd: ESC_POS_STATUS,
  isWhole: isWholeEscPosStatus,
  read: readEscPosStatus,
  wordOfMute: 'unknown',
});
