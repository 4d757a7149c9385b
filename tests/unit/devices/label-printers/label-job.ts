import type { Bitmap } from '../../../../electron/desk/ports/bitmap.ts';
import { dotsPerMm } from '../../../../electron/desk/ports/bitmap.ts';
import type { BitmapDocument, Printer } from '../../../../electron/desk/ports/printer-port.ts';
import { deviceOptions, openPrinter, printerProfile } from '../../../../electron/devices/open-printer.ts';
import { RAW_PATIENCE, type RawPatience } from '../../../../electron/devices/raw/conversation.ts';
import { rawOptions } from '../../../../electron/devices/raw/raw-printer.ts';
import type { PrintProfile } from '../../../../shared/contract/printing.ts';
import { FakeLabelPrinter } from '../../../support/printers/fake-label-printer.ts';
import { LABEL_LANGUAGES, type LabelKind } from '../../../support/printers/label-languages.ts';
import { testPrinterPorts } from '../../../support/printers/printer-ports.ts';

/** Patient enough for a busy machine with what comes, and in a hurry with what never comes. */
export const IN_HASTE: RawPatience = { ...RAW_PATIENCE, answerMs: 150, stallMs: 300, endMs: 300 };

export interface LabelBench {
  readonly fake: FakeLabelPrinter;
  readonly printer: Printer;
  /** The same device once more, as a printer with other badges would be. */
  readonly twin: Printer;
}

/** A label printer behind a real socket. */
export const openLabelBench = async (
  kind: LabelKind,
  profile: Partial<PrintProfile> = {},
  patience: RawPatience = RAW_PATIENCE,
): Promise<LabelBench> => {
  const fake = await new FakeLabelPrinter(LABEL_LANGUAGES[kind]).listen();
  const options = deviceOptions({ raw: rawOptions(patience) });
  const media = { widthMm: 62, heightMm: 100 };
  const open = (): Printer =>
    openPrinter(
      printerProfile.parse({ name: 'Labels', media, kind, address: `127.0.0.1:${fake.port}`, profile }),
      testPrinterPorts(),
      options,
    );
  return { fake, printer: open(), twin: open() };
};

/** A badge in dots, ready to send. */
export const labelJob = (bitmaps: readonly Bitmap[], isRoll = true): BitmapDocument => {
  const [first] = bitmaps;
  if (first === undefined) throw new Error('a badge without pages');
  const perMm = dotsPerMm(first.dpi);
  const media = {
    widthMm: Math.round(first.widthDots / perMm),
    heightMm: Math.round(first.heightDots / perMm),
  };
  return { format: 'bitmap', bitmaps, title: 'Anna Kovács', media, isRoll, copies: 1 };
};

/** Longer than any of these tests waits. */
export const patient = (): AbortSignal => AbortSignal.timeout(60_000);
