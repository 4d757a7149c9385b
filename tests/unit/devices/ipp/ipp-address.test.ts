import { expect, it } from 'vitest';
import { CUPS_ENDPOINTS, readIppAddress } from '../../../../electron/devices/ipp/ipp-address.ts';

const tcp = (host: string, port: number, isEncrypted = false) => ({
  transport: 'tcp',
  host,
  port,
  isEncrypted,
});

it.each([
  ['ipp://printer.local/ipp/print', tcp('printer.local', 631), 'ipp://printer.local:631/ipp/print'],
  ['ipps://printer.local/ipp/print', tcp('printer.local', 631, true), 'ipps://printer.local:631/ipp/print'],
  ['ipp://10.0.0.7:8631/ipp/print', tcp('10.0.0.7', 8631), 'ipp://10.0.0.7:8631/ipp/print'],
  ['ipp://10.0.0.7:80/ipp', tcp('10.0.0.7', 80), 'ipp://10.0.0.7:80/ipp'],
  ['http://10.0.0.7/ipp', tcp('10.0.0.7', 80), 'ipp://10.0.0.7:80/ipp'],
  ['https://10.0.0.7/ipp', tcp('10.0.0.7', 443, true), 'ipps://10.0.0.7:443/ipp'],
  ['ipp://[fe80::1]:8631/ipp', tcp('fe80::1', 8631), 'ipp://[fe80::1]:8631/ipp'],
])('reads %s', (address, endpoint, uri) => {
  expect(readIppAddress(address)).toMatchObject({ endpoints: [endpoint], uri });
});

it("reads a queue of this machine's print service, in any script", () => {
  expect(readIppAddress('cups:Schalter_ä')).toEqual({
    endpoints: CUPS_ENDPOINTS,
    path: '/printers/Schalter_%C3%A4',
    uri: 'ipp://localhost/printers/Schalter_%C3%A4',
  });
});

it.each([
  '',
  'cups:',
  'cups:a/../b',
  'cups:a b',
  'file:///etc/passwd',
  'ipp://',
  'printer',
  'ipp://me:secret@printer/',
])('refuses %j', (address) => {
  expect(readIppAddress(address)).toBe(null);
});
