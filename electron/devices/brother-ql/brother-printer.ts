import { z } from 'zod';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import type { BitmapDocument, MediaSize, Printer, PrinterPorts } from '../../desk/ports/printer-port.ts';
import type { Dialect, Encoded } from '../raw/dialect.ts';
import { openRawPrinter, type RawOptions } from '../raw/raw-printer.ts';
import { rawProfileBase } from '../raw/raw-profile.ts';
import {
  BROTHER_STATUS,
  isWholeBrotherStatus,
  type Loaded,
  loadedIn,
  readBrotherStatus,
} from './brother-status.ts';
import { encodeBrother } from './encode-brother.ts';
import { fitsOn, tapeFor } from './tapes.ts';

/** A label printer of Brother's QL series, in raster mode. */
export const brotherProfile = rawProfileBase.extend({ kind: z.literal('brother-ql') }).readonly();
export type BrotherProfile = z.output<typeof brotherProfile>;

/** Opens a Brother QL. */
export const openBrotherPrinter = (
  { address, profile }: BrotherProfile,
  ports: PrinterPorts,
  options: RawOptions,
): Printer => openRawPrinter({ address, dialect: brother(profile), ports, ...options });

/** All heads of the series have it. */
const QL_DPI = 300;
/** Wider than this only the printers with a wide head take. */
const NARROW_HEAD_MM = 62;

const brother = (profile: PrintProfile): Dialect => ({
  dpi: QL_DPI,
  encode: async (document, answer) => encoded(document, profile, answer === null ? null : loadedIn(answer)),
  question: BROTHER_STATUS,
  // It must not be asked while it prints; it says by itself that it begins and ends.
  questionAtEnd: new Uint8Array(0),
  isWhole: isWholeBrotherStatus,
  read: readBrotherStatus,
  // Over a network most models only listen.
  wordOfMute: 'ready',
});

const encoded = (document: BitmapDocument, { cut }: PrintProfile, loaded: Loaded | null): Encoded => {
  const wish = { ...document.media, isRoll: document.isRoll };
  const tape = loaded === null ? tapeFor(wish) : loaded.tape;
  if (tape === null || !fitsOn(wish, tape))
    return { kind: 'refused', cause: 'media-not-supported', detail: sizeOf(loaded ?? wish) };
  const hasWideHead = loaded?.hasWideHead ?? tape.widthMm > NARROW_HEAD_MM;
  const bytes = encodeBrother({ bitmaps: document.bitmaps, tape, hasWideHead, cutsEach: cut ?? true });
  return { kind: 'encoded', bytes };
};

const sizeOf = ({ widthMm, heightMm }: MediaSize): string =>
  heightMm === 0 ? `${widthMm} mm` : `${widthMm} × ${heightMm} mm`;
