import { expect, it } from 'vitest';
import { isNearby } from '../../../../electron/devices/sharing/nearby.ts';

const NONE: readonly string[] = [];

it.each([
  '127.0.0.1',
  '::1',
  '::ffff:192.168.1.7',
  '10.20.30.40',
  '172.31.0.9',
  '169.254.3.4',
  'fe80::1%eth0',
  'fd12::7',
])('answers %s, which is near', (address) => {
  expect(isNearby(address, NONE)).toBe(true);
});

it.each(['8.8.8.8', '::ffff:172.32.0.1', '2001:db8::1', '192.169.0.1', undefined])(
  'does not answer %s',
  (address) => {
    expect(isNearby(address, NONE)).toBe(false);
  },
);

it('answers public addresses of a network that this computer is on itself, and of no wider one', () => {
  expect([
    isNearby('192.0.2.77', ['192.0.2.2/24']),
    isNearby('192.0.3.77', ['192.0.2.2/24']),
    isNearby('192.0.2.77', ['192.0.2.2/0']),
    isNearby('2001:db8::9', ['2001:db8::2/64']),
  ]).toEqual([true, false, false, true]);
});
