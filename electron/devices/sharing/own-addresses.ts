import { networkInterfaces } from 'node:os';

/** The numbers that this computer has on its networks, those of a venue before those that it gave itself. */
export const ownAddresses = (): readonly string[] => {
  const all = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const isSelfGiven = (address: string): boolean => address.startsWith('169.254.');
  return [...all.filter((address) => !isSelfGiven(address)), ...all.filter(isSelfGiven)];
};
