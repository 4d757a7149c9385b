import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countUsableKeys, openPretixVerifier } from '../../../electron/desk/codes/pretix-signatures.ts';
import { parsePretixToken, readPretixTicket } from '../../../shared/domain/codes/pretix-ticket.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const entryOf = (key: KeyObject): string =>
  Buffer.from(key.export({ type: 'spki', format: 'pem' }).toString()).toString('base64');

const tokenOf = (payload: Buffer, tail = Buffer.alloc(0)): string => {
  const signature = sign(null, payload, privateKey);
  const header = Buffer.from([1, payload.length >> 8, payload.length & 255, 0, signature.length]);
  const blob = Buffer.concat([header, payload, signature, tail]);
  return [...blob.toString('base64')].reverse().join('');
};

// seed "abc", item 42, variation 7, valid from 1 000 000 000 s
const payload = Buffer.from('0a03616263102a1807288094ebdc03', 'hex');
const verify = openPretixVerifier([entryOf(publicKey)]);

describe('a pretix signed ticket', () => {
  it('is read and proved with no network', () => {
    expect(readPretixTicket(tokenOf(payload), verify)).toEqual({
      seed: 'abc',
      item: '42',
      variation: '7',
      subevent: null,
      validFrom: '2001-09-09T01:46:40.000Z',
      validUntil: null,
    });
  });

  it('may be longer than 255 bytes, which upstream apps get wrong', () => {
    const long = Buffer.concat([payload, Buffer.from([0x3a, 0xac, 0x02]), Buffer.alloc(300, 65)]);
    expect(readPretixTicket(tokenOf(long), verify)?.item).toBe('42');
  });

  it.each([
    ['bytes after the signature', tokenOf(payload, Buffer.from([0]))],
    ['blanks around it', ` ${tokenOf(payload)}`],
    ['a missing padding sign', tokenOf(Buffer.concat([payload, Buffer.from([0x30, 0])])).replace(/^=/, '')],
    ['nothing at all', ''],
    ['another code', 'FRK7ABC234M'],
  ])('is refused with %s, because revocation compares texts', (_, token) => {
    expect(parsePretixToken(token)).toBeNull();
  });

  it('is refused when another text decodes to the same bytes', () => {
    const token = tokenOf(Buffer.concat([payload, Buffer.from([0x30, 0])]));
    // The last base64 digit before the padding has bits to spare.
    const twin = token.replace(
      /^(=+)(.)/,
      (_, pad: string, digit: string) => pad + String.fromCharCode(digit.charCodeAt(0) + 1),
    );
    expect(token).toMatch(/^=/);
    expect([readPretixTicket(token, verify) === null, parsePretixToken(twin)]).toEqual([false, null]);
  });

  it('is refused when its message is broken although the signature is right', () => {
    expect(readPretixTicket(tokenOf(Buffer.from('0aff', 'hex')), verify)).toBeNull();
  });

  it('is refused when its time is beyond all calendars', () => {
    const late = Buffer.concat([Buffer.from([0x30]), Buffer.from('ffffffffffffffff7f', 'hex')]);
    expect(readPretixTicket(tokenOf(late), verify)).toBeNull();
  });

  it('is proved by any key of the event, while keys that cannot be read are left out', () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    const keys = ['not a key', entryOf(other), entryOf(publicKey)];
    expect([
      countUsableKeys(keys),
      readPretixTicket(tokenOf(payload), openPretixVerifier(keys))?.seed,
    ]).toEqual([2, 'abc']);
    expect(readPretixTicket(tokenOf(payload), openPretixVerifier([entryOf(other)]))).toBeNull();
  });
});
