import type { BitmapDocument, PrintDocument } from '../../../electron/desk/ports/printer-port.ts';
import { deviceOptions, openPrinter, printerProfile } from '../../../electron/devices/open-printer.ts';
import { RAW_PATIENCE } from '../../../electron/devices/raw/conversation.ts';
import { rawOptions } from '../../../electron/devices/raw/raw-printer.ts';
import { bitmapOf, partOf, rowsOf } from '../../support/bitmaps.ts';
import { decodeBrother, paperOf } from '../../support/printers/decode-brother.ts';
import { decodeEscPos } from '../../support/printers/decode-esc-pos.ts';
import { decodeTspl } from '../../support/printers/decode-tspl.ts';
import { decodeZpl } from '../../support/printers/decode-zpl.ts';
import { FakeLabelPrinter, type LabelMood } from '../../support/printers/fake-label-printer.ts';
import { LABEL_LANGUAGES, type LabelKind } from '../../support/printers/label-languages.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';
import type { PrinterUnderTest } from './printer-contract.ts';

export const LABEL_KINDS: readonly LabelKind[] = ['zpl', 'brother-ql', 'esc-pos', 'tspl'];

/** A badge of 62 by 20 mm with a slanted line on it, in the dots that a kind of printer takes. */
const badgeOf = (kind: LabelKind, title: string): BitmapDocument => {
  const [width, height] = kind === 'brother-ql' ? [732, 236] : [496, 160];
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => (Math.abs(x - 60 - y) < 9 ? '#' : '.')).join(''),
  );
  return {
    format: 'bitmap',
    bitmaps: [bitmapOf(rows, kind === 'brother-ql' ? 300 : 203)],
    title,
    media: { widthMm: 62, heightMm: 20 },
    isRoll: true,
    copies: 1,
  };
};

const bitmapIn = (badge: PrintDocument) => {
  const bitmap = badge.format === 'bitmap' ? badge.bitmaps[0] : undefined;
  if (bitmap === undefined) throw new Error('a badge without dots');
  return bitmap;
};

const decoded = async (kind: LabelKind, job: Uint8Array, badge: PrintDocument) => {
  switch (kind) {
    case 'zpl':
      return decodeZpl(job, bitmapIn(badge));
    case 'brother-ql':
      return decodeBrother(job).map((page) => paperOf(page, 12, 696))[0];
    case 'esc-pos':
      return decodeEscPos(job, 203).receipts[0]?.bitmap;
    case 'tspl':
      return decodeTspl(job, 203)[0]?.bitmap;
  }
};

/** A label printer of a kind, behind a real socket. */
export const openLabelFixture = async (
  kind: LabelKind,
  mark: string,
  mood: LabelMood = 'prints',
): Promise<PrinterUnderTest> => {
  const fake = await new FakeLabelPrinter(LABEL_LANGUAGES[kind]).listen();
  fake.mood = mood;
  const options = deviceOptions({
    raw: rawOptions({ ...RAW_PATIENCE, answerMs: mood === 'mute' ? 50 : 5_000 }),
  });
  const open = (address: string) =>
    openPrinter(
      printerProfile.parse({ name: 'Labels', media: { widthMm: 62, heightMm: 20 }, kind, address }),
      testPrinterPorts(),
      options,
    );
  return {
    printer: open(`127.0.0.1:${fake.port}`),
    // The discard port: nobody listens there.
    gone: open('127.0.0.1:9'),
    badge: async (title) => badgeOf(kind, title),
    received: async () => fake.jobs,
    pictureOf(badge) {
      const bitmap = bitmapIn(badge);
      // The edges of a tape stay white: 18 dots at the sides, 35 rows at the ends.
      return rowsOf(
        kind === 'brother-ql' ? partOf(bitmap, { x: 18, y: 35, width: 696, height: 166 }) : bitmap,
      );
    },
    async seen(arrived, badge) {
      const bitmap = await decoded(kind, arrived, badge);
      return bitmap === undefined ? [] : rowsOf(bitmap);
    },
    mark,
    close: () => fake.close(),
  };
};
