import { BlockList, isIPv4 } from 'node:net';

const nearby = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['127.0.0.0', 8],
] as const)
  nearby.addSubnet(network, prefix, 'ipv4');
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fe80::', 10, 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');

/** Whether a call comes from this computer or a network like that of a venue, and not from the internet. */
export const isNearby = (address: string | undefined): boolean => {
  if (address === undefined) return false;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return nearby.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
};
