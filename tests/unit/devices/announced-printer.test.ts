import { expect, it } from 'vitest';
import {
  type AnnouncedService,
  announcedPrinters,
} from '../../../electron/devices/network/announced-printer.ts';

const service = (
  name: string,
  kind: AnnouncedService['service'],
  txt: Readonly<Record<string, string>>,
  port = kind === 'pdl-datastream' ? 9100 : 631,
): AnnouncedService => ({
  name,
  service: kind,
  host: 'printer.local',
  address: '192.0.2.7',
  port,
  txt: new Map(Object.entries(txt)),
});

it.each([
  ['ZD421', { ty: 'Zebra ZD421-203dpi ZPL' }, 'zpl'],
  ['Brother QL-820NWB', { ty: 'Brother QL-820NWB' }, 'brother-ql'],
  ['Receipts', { ty: 'EPSON TM-T88VI' }, 'esc-pos'],
  ['TSC DA210', { usb_mfg: 'TSC', usb_cmd: 'TSPL' }, 'tspl'],
] as const)('guesses what %s is spoken to in', (name, txt, kind) => {
  expect(announcedPrinters([service(name, 'pdl-datastream', txt)])).toMatchObject([
    { name, kind, address: 'printer.local', isGuess: true },
  ]);
});

it('speaks to a label printer in its own language also where it offers IPP', () => {
  const txt = { ty: 'Brother QL-1110NWB', pdl: 'image/urf' };
  const both = [service('Labels', 'ipp', txt), service('Labels', 'pdl-datastream', txt, 9101)];
  expect(announcedPrinters(both)).toMatchObject([{ kind: 'brother-ql', address: 'printer.local:9101' }]);
});

it('prefers IPP without encryption, whose certificates nobody knows, and takes it encrypted where there is no other', () => {
  const txt = { pdl: 'application/pdf', rp: '/ipp/print' };
  const found = announcedPrinters([
    service('Office', 'ipps', txt),
    service('Office', 'ipp', txt),
    service('Secret', 'ipps', txt, 8631),
  ]);
  expect(found.map(({ address }) => address)).toEqual([
    'ipp://printer.local/ipp/print',
    'ipps://printer.local:8631/ipp/print',
  ]);
});

it('offers no printer that takes no PDF and that nobody knows how to speak to', () => {
  const photo = service('Photo', 'ipp', { pdl: 'image/urf' });
  const plotter = service('Plotter', 'pdl-datastream', { ty: 'Plotter 9' });
  expect(announcedPrinters([photo, plotter])).toEqual([]);
});
