import { decodeBase64 } from './base64.ts';
import { type ProtobufField, protobufFields } from './protobuf-fields.ts';

/** What a pretix signed ticket says. Ids of pretix as text; times as ISO 8601; null where it says nothing. */
export interface PretixTicket {
  readonly seed: string;
  readonly item: string;
  readonly variation: string | null;
  readonly subevent: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What a ticket is called by where nobody knows its holder: the beginning of its seed, never the whole of it. */
export const ticketNumber = ({ seed }: Pick<PretixTicket, 'seed'>): string => seed.slice(0, 8);

/** A signed ticket taken apart: the signature covers the payload alone. */
export interface PretixTicketParts {
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

/** Does one of the event's keys say that this payload is genuine? The only step that needs a machine. */
export type VerifySignature = (parts: PretixTicketParts) => boolean;

const VERSION = 1;
const HEADER_LENGTH = 5;
const SIGNATURE_LENGTH = 64;
const SEED_FIELD = 1;

/** Takes a token apart, or gives null: bytes after the signature are refused, upstream forgives them. */
export const parsePretixToken = (token: string): PretixTicketParts | null => {
  const blob = decodeBase64([...token].reverse().join(''));
  if (blob === null || blob.length < HEADER_LENGTH || blob[0] !== VERSION) return null;
  const header = new DataView(blob.buffer, blob.byteOffset, HEADER_LENGTH);
  const payloadEnd = HEADER_LENGTH + header.getUint16(1);
  const signatureLength = header.getUint16(3);
  if (signatureLength !== SIGNATURE_LENGTH || blob.length !== payloadEnd + signatureLength) return null;
  return { payload: blob.subarray(HEADER_LENGTH, payloadEnd), signature: blob.subarray(payloadEnd) };
};

const asText = (bytes: Uint8Array): string =>
  // Seeds are letters and digits; anything else is shown byte by byte.
  String.fromCharCode(...bytes);

const numberOf = (fields: readonly ProtobufField[], wanted: number): bigint => {
  const found = fields.findLast((entry) => entry.field === wanted);
  return found !== undefined && 'number' in found ? found.number : 0n;
};

const idOf = (value: bigint): string | null => (value === 0n ? null : String(value));

// The last instant that a Date can hold; a ticket beyond it is broken, not unlimited.
const LAST_SECOND = 8_640_000_000_000n;

const isTime = (seconds: bigint): boolean => seconds >= -LAST_SECOND && seconds <= LAST_SECOND;

const instantOf = (seconds: bigint): string | null =>
  seconds === 0n ? null : new Date(Number(seconds) * 1000).toISOString();

const readPayload = (payload: Uint8Array): PretixTicket | null => {
  const fields = protobufFields(payload);
  if (fields === null) return null;
  const seed = fields.find((entry) => entry.field === SEED_FIELD);
  const [validFrom, validUntil] = [numberOf(fields, 5), numberOf(fields, 6)];
  if (!isTime(validFrom) || !isTime(validUntil)) return null;
  return {
    seed: seed !== undefined && 'bytes' in seed ? asText(seed.bytes) : '',
    item: String(numberOf(fields, 2)),
    variation: idOf(numberOf(fields, 3)),
    subevent: idOf(numberOf(fields, 4)),
    validFrom: instantOf(validFrom),
    validUntil: instantOf(validUntil),
  };
};

/** Reads a pretix signed ticket and proves it with no network; null for anything that is not genuine. */
export const readPretixTicket = (token: string, verify: VerifySignature): PretixTicket | null => {
  const parts = parsePretixToken(token);
  if (parts === null || !verify(parts)) return null;
  return readPayload(parts.payload);
};
