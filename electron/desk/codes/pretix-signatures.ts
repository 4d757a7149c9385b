import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { PretixTicketParts, VerifySignature } from '../../../shared/domain/codes/pretix-ticket.ts';

// One entry of `valid_keys.pretix_sig1`: base64 of a PEM public key.
const parseKey = (entry: string): KeyObject | null => {
  try {
    const key = createPublicKey(Buffer.from(entry, 'base64').toString('utf8'));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // The event's settings are data: one key that cannot be read must not close the door for the others.
    return null;
  }
};

/** How many of an event's keys this desk can use; a source shows it where it is less than all. */
export const countUsableKeys = (entries: readonly string[]): number =>
  entries.filter((entry) => parseKey(entry) !== null).length;

/** Accepts what any of the event's keys has signed. Keys are parsed once, on opening. */
export const openPretixVerifier = (entries: readonly string[]): VerifySignature => {
  const keys = entries.map(parseKey).filter((key) => key !== null);
  return ({ payload, signature }: PretixTicketParts) =>
    keys.some((key) => verify(null, payload, key, signature));
};
