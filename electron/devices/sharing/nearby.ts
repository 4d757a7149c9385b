import { BlockList, isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A network as `192.168.1.0/24`. */
const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '127.0.0.0/8',
  '::1/128',
  'fe80::/10',
  'fc00::/7',
];

/** A wider network than this is not one room's, whatever an interface says. */
const WIDEST = { ipv4: 16, ipv6: 48 } as const;

/**
 * Whether a call comes from this computer or a network like that of a venue, and not from the internet: from a private
 * address, or out of a network that this computer is on itself, since universities give public ones to their rooms.
 */
export const isNearby = (address: string | undefined, ownNetworks = networksOfThisComputer()): boolean => {
  if (address === undefined) return false;
  const plain = plainAddress(address);
  const nearby = new BlockList();
  for (const network of [...PRIVATE, ...ownNetworks.filter(isRoomSized)]) {
    const [base = '', prefix] = network.split('/');
    nearby.addSubnet(base, Number(prefix), familyOf(base));
  }
  return nearby.check(plain, familyOf(plain));
};

/** An address without the wrapping of IPv4 in IPv6, and without the name of its interface. */
export const plainAddress = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

const familyOf = (address: string): keyof typeof WIDEST => (isIPv4(address) ? 'ipv4' : 'ipv6');

const isRoomSized = (network: string): boolean => {
  const [base = '', prefix] = network.split('/');
  return Number(prefix) >= WIDEST[familyOf(base)];
};

const networksOfThisComputer = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap(({ cidr }) => (cidr === null ? [] : [cidr.replace(/%[^/]*/, '')])),
  );
