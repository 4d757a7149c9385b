import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A key pair with which pretix signs the tickets of an event. */
export const openTicketKeys = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  return {
    /** As the event's settings hold it. */
    publicKey: Buffer.from(pem).toString('base64'),
    ticketOf: (seed: string): string => ticketOf(seed, privateKey),
  };
};

/** A ticket as pretix writes it: version, lengths, protobuf (seed, item), Ed25519 signature; base64, reversed. */
const ticketOf = (seed: string, privateKey: KeyObject): string => {
  const payload = Buffer.concat([
    Buffer.from([0x0a, seed.length]),
    Buffer.from(seed),
    Buffer.from([0x10, 7]),
  ]);
  const head = Buffer.from([1, 0, payload.length, 0, 64]);
  const blob = Buffer.concat([head, payload, sign(null, payload, privateKey)]);
  return [...blob.toString('base64')].reverse().join('');
};
