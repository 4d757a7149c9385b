import { expect, it } from 'vitest';
import { blankBitmap } from '../../../electron/desk/ports/bitmap.ts';
import type { PdfDocument, SendResult } from '../../../electron/desk/ports/printer-port.ts';
import type { SharingDesk } from '../../../electron/desk/ports/printer-sharing.ts';
import { openLabelCounts } from '../../../electron/desk/printing/label-counts.ts';
import { DESK_PACE } from '../../../electron/desk/printing/pace.ts';
import { openPrinterStates } from '../../../electron/desk/printing/printer-states.ts';
import type { PrintingParts } from '../../../electron/desk/printing/printing-parts.ts';
import { openSharedPrinters } from '../../../electron/desk/printing/shared-printers.ts';

const PDF: PdfDocument = {
  format: 'pdf',
  pdf: new Uint8Array(1),
  title: 'Badge',
  media: { widthMm: 90, heightMm: 120 },
  isRoll: false,
  copies: 1,
};
const SENT: SendResult = { outcome: 'sent', jobRef: '1' };

/** A desk with one shared printer which never says how it is; its settings are these. */
const openShared = (settings: { text: string }) => {
  const bugs: string[] = [];
  const device = {
    takes: { format: 'pdf' },
    status: () => new Promise(() => undefined),
    send: async () => SENT,
  };
  const printer = { id: 'labels', name: 'Labels', kind: 'zpl', isShared: true };
  const labels = openLabelCounts({
    settings: {
      readLocal: () => settings.text,
      writeLocal: (_: string, text: string) => {
        settings.text = text;
      },
    } as unknown as PrintingParts['settings'],
  });
  // Only what sharing touches.
  const parts = {
    labels,
    log: { deskId: 'TESTID', transaction: (work: () => void) => work() },
    notices: { announce: () => undefined },
    sql: { open: true },
    ports: {
      now: () => 0,
      randomBytes: (length: number) => new Uint8Array(length),
      report: ({ where }: { readonly where: string }) => bugs.push(where),
    },
    printers: { all: () => [printer], device: () => device, paper: () => ({}) },
  } as unknown as PrintingParts;
  const states = openPrinterStates(parts, parts.printers, {
    pace: { ...DESK_PACE, askedStatusMs: 20 },
    changed: () => undefined,
  });
  const desks: SharingDesk[] = [];
  openSharedPrinters(parts, states, (desk) => {
    desks.push(desk);
    return {
      refresh: () => undefined,
      standOf: () => ({ state: 'off', address: '' }),
      close: async () => undefined,
    };
  });
  const [shared] = desks[0]?.printers() ?? [];
  if (shared === undefined) throw new Error('nothing is shared');
  return { shared, bugs };
};
const NEVER = new AbortController().signal;

it('says that a badge is printed although it could not be counted', async () => {
  const { shared, bugs } = openShared({ text: 'no counts at all' });
  expect([await shared.send(PDF, NEVER), bugs]).toEqual([SENT, ['sharing.count']]);
});

it('tells another desk in time what is known of a printer that is busy with badges', async () => {
  const { shared } = openShared({ text: '{}' });
  expect(await shared.status()).toEqual({ word: 'unknown' });
});

it('takes a label a side from the roll', async () => {
  const settings = { text: '{"labels":3}' };
  const { shared } = openShared(settings);
  const bitmaps = [blankBitmap(8, 8, 203), blankBitmap(8, 8, 203)];
  await shared.send({ ...PDF, format: 'bitmap', bitmaps }, NEVER);
  await shared.send({ ...PDF, format: 'bitmap', bitmaps }, NEVER);
  expect(settings.text).toBe('{"labels":0}');
});
