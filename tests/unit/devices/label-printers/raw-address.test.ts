import { expect, it } from 'vitest';
import { readRawAddress } from '../../../../electron/devices/raw/raw-address.ts';

it.each([
  ['192.168.1.40', '192.168.1.40', 9100],
  ['labels.local', 'labels.local', 9100],
  ['labels.local:6101', 'labels.local', 6101],
  ['socket://labels.local', 'labels.local', 9100],
  ['socket://labels.local:9101/', 'labels.local', 9101],
  ['Etiketten_1', 'Etiketten_1', 9100],
  ['[fe80::1%eth0]:9100', 'fe80::1%eth0', 9100],
  ['[2001:db8::40]', '2001:db8::40', 9100],
])('%s is a place to send plain bytes to', (address, host, port) => {
  expect(readRawAddress(address)).toEqual({ host, port });
});

it.each([
  '',
  'the one in the corner',
  'ipp://labels.local/ipp/print',
  'http://labels.local',
  'labels.local:0',
  'labels.local:70000',
  'labels.local/queue',
  'user:secret@labels.local',
  'fe80::1',
])('%j is none', (address) => {
  expect(readRawAddress(address)).toBeNull();
});
