import { networkInterfaces } from 'node:os';

/** Networks among programs of this computer, or to far away, by the names that their interfaces usually have. */
const NOT_OF_A_VENUE = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|tailscale|zt)/;

/** The numbers that this computer has on its networks, those of a venue before others and those that it gave itself. */
export const ownAddresses = (interfaces = networkInterfaces()): readonly string[] => {
  const all = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, isDoubtful: NOT_OF_A_VENUE.test(name) || isSelfGiven(address) })),
  );
  // What is equal stays in its order.
  return all
    .toSorted((one, other) => Number(one.isDoubtful) - Number(other.isDoubtful))
    .map(({ address }) => address);
};

const isSelfGiven = (address: string): boolean => address.startsWith('169.254.');
