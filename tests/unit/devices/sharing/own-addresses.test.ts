import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { ownAddresses } from '../../../../electron/devices/sharing/own-addresses.ts';

const at = (address: string): NetworkInterfaceInfo[] => [
  { address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null },
];

it('names the network of the venue before those of containers and tunnels, and before none at all', () => {
  const interfaces = {
    docker0: at('172.17.0.1'),
    utun3: at('10.8.0.2'),
    en5: at('169.254.7.7'),
    en0: at('192.168.1.40'),
  };
  expect(ownAddresses(interfaces)).toEqual(['192.168.1.40', '172.17.0.1', '10.8.0.2', '169.254.7.7']);
});
