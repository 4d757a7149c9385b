import { expect, it } from 'vitest';
import type { DeskParts } from '../../../electron/desk/desk-parts.ts';
import type { PrinterDevices } from '../../../electron/desk/ports/printer-devices.ts';
import { openPrinterList } from '../../../electron/desk/printing/printer-list.ts';

const DEVICES: PrinterDevices = {
  kinds: ['zpl'],
  open: () => null,
  discover: () => Promise.resolve([]),
};
const LABELS = { id: 'labels', name: 'Labels', kind: 'zpl', address: '127.0.0.1', layout: 'a6' } as const;

it('shares nothing because of a tick that promised to share nothing with the network, and keeps a new one', () => {
  let kept = JSON.stringify({ printers: [{ ...LABELS, isShared: true }], defaultId: LABELS.id });
  const settings = {
    language: 'en',
    readLocal: () => kept,
    writeLocal: (_: string, text: string) => {
      kept = text;
    },
  } as unknown as DeskParts['settings'];
  const open = () => openPrinterList({ folder: '/nowhere', settings }, DEVICES, new Map());
  const [old] = open().all();
  if (old === undefined) throw new Error('the printer is gone');
  open().save([{ ...old, isShared: true }], LABELS.id);
  expect([old.isShared, open().all()[0]?.isShared]).toEqual([false, true]);
});
