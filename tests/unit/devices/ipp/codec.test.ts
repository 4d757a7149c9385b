import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIpp } from '../../../../electron/devices/ipp/decode.ts';
import { encodeIpp } from '../../../../electron/devices/ipp/encode.ts';
import {
  type IppAttribute,
  IppError,
  type IppMessage,
  type IppValue,
  OUT_OF_BAND_TAGS,
  TEXT_TAGS,
  VALUE_TAGS,
} from '../../../../electron/devices/ipp/ipp-message.ts';

const keysOf = <Name extends string>(table: Readonly<Record<Name, number>>): Name[] =>
  // A closed table has exactly its names as keys.
  Object.keys(table) as Name[];

const known = new Set<number>(
  [TEXT_TAGS, OUT_OF_BAND_TAGS, VALUE_TAGS].flatMap((table) => Object.values<number>(table)),
);
const int32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const bytes = fc.uint8Array({ maxLength: 40 });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 });
const two = (number: number) => String(number).padStart(2, '0');

const dateTime = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.array(fc.nat(59), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(
    ([
      year,
      [month = 0, day = 0, hour = 0, minute = 0, second = 0, tenth = 0, hours = 0, minutes = 0],
      isEast,
    ]) => {
      const time = `${two(hour)}:${two(minute)}:${two(second)}.${tenth}`;
      return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time}${isEast ? '+' : '-'}${two(hours)}:${two(minutes)}`;
    },
  );

const plainValue: fc.Arbitrary<IppValue> = fc.oneof(
  fc.record({ tag: fc.constantFrom(...keysOf(OUT_OF_BAND_TAGS)) }),
  fc.record({ tag: fc.constantFrom(...keysOf(TEXT_TAGS)), value: text }),
  fc.record({ tag: fc.constantFrom('integer' as const, 'enum' as const), value: int32 }),
  fc.record({ tag: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ tag: fc.constant('octetString' as const), value: bytes }),
  fc.record({ tag: fc.constant('dateTime' as const), value: dateTime }),
  fc.record({ tag: fc.constant('resolution' as const), across: int32, feed: int32, units: fc.nat(127) }),
  fc.record({ tag: fc.constant('rangeOfInteger' as const), from: int32, to: int32 }),
  fc.record({
    tag: fc.constantFrom('textWithLanguage' as const, 'nameWithLanguage' as const),
    language: fc.constantFrom('en', 'ar-tn', ''),
    value: text,
  }),
  fc.record({
    tag: fc.constant('other' as const),
    code: fc.integer({ min: 0x10, max: 0x7f }).filter((code) => !known.has(code)),
    value: bytes,
  }),
);

const { value } = fc.letrec<{ value: IppValue; attribute: IppAttribute }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    plainValue,
    fc.record({
      tag: fc.constant('collection' as const),
      members: fc.array(tie('attribute'), { maxLength: 3 }),
    }),
  ),
  attribute: fc.record({ name: text, values: fc.array(tie('value'), { minLength: 1, maxLength: 3 }) }),
}));

const message: fc.Arbitrary<IppMessage> = fc.record({
  version: fc.record({ major: fc.integer({ min: 1, max: 2 }), minor: fc.nat(255) }),
  code: fc.nat(0xffff),
  requestId: int32,
  groups: fc.array(
    fc.record({
      tag: fc.constantFrom(1, 2, 4, 5, 6, 9, 15),
      attributes: fc.array(fc.record({ name, values: fc.array(value, { minLength: 1, maxLength: 3 }) }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 3 },
  ),
  data: bytes,
});

const outcome = (input: Uint8Array): 'message' | 'refused' => {
  try {
    decodeIpp(input);
    return 'message';
  } catch (error) {
    if (error instanceof IppError) return 'refused';
    throw error;
  }
};

describe('the IPP codec', () => {
  it('reads back every message that it wrote', () => {
    fc.assert(
      fc.property(message, (written) => {
        expect(decodeIpp(encodeIpp(written))).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('answers any bytes with a message or an IppError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        expect(['message', 'refused']).toContain(outcome(Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 1, 1, ...input)));
      }),
      { numRuns: 500 },
    );
  });

  it('answers a message with some bytes flipped or cut off with a message or an IppError', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.nat(255), fc.nat(), (written, place, byte, length) => {
        const damaged = encodeIpp(written);
        damaged[place % damaged.length] = byte;
        expect(['message', 'refused']).toContain(outcome(damaged.subarray(0, 1 + (length % damaged.length))));
      }),
      { numRuns: 300 },
    );
  });

  it('writes a request byte for byte as RFC 8010 frames it', () => {
    const written = encodeIpp({
      version: { major: 1, minor: 1 },
      code: 0x000b,
      requestId: 1,
      groups: [{ tag: 1, attributes: [{ name: 'a', values: [{ tag: 'charset', value: 'utf-8' }] }] }],
      data: new Uint8Array(0),
    });
    const attribute = [0x47, 0, 1, 0x61, 0, 5, ...Buffer.from('utf-8')];
    expect([...written]).toEqual([1, 1, 0, 0x0b, 0, 0, 0, 1, 1, ...attribute, 3]);
  });

  it('refuses a collection nested without end, and does not fill the stack', () => {
    const opening = [0x34, 0, 1, 0x61, 0, 0];
    const deeper = [0x4a, 0, 0, 0, 1, 0x62, 0x34, 0, 0, 0, 0];
    const nested = Array.from({ length: 100_000 }, () => deeper).flat();
    expect(() => decodeIpp(Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 1, 1, ...opening, ...nested]))).toThrow(
      IppError,
    );
  });

  it.each([
    ['an HTML page', Buffer.from('<html>Welcome</html>')],
    ['nothing', Buffer.of()],
    ['a length past the end', Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 1, 0x44, 0x7f, 0xff])],
    ['a value without attribute', Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 1, 0x44, 0, 0, 0, 0, 3])],
    ['an attribute before any group', Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 0x44, 0, 1, 0x61, 0, 0, 3])],
    [
      'an integer of three bytes',
      Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 1, 0x21, 0, 1, 0x61, 0, 3, 1, 1, 1, 3]),
    ],
  ])('refuses %s', (_, input) => {
    expect(() => decodeIpp(input)).toThrow(IppError);
  });

  it('does not write what no printer could read', () => {
    const write = (written: IppValue) =>
      encodeIpp({
        version: { major: 2, minor: 0 },
        code: 2,
        requestId: 1,
        groups: [{ tag: 1, attributes: [{ name: 'a', values: [written] }] }],
        data: new Uint8Array(0),
      });
    expect(() => write({ tag: 'integer', value: 1.5 })).toThrow(IppError);
    expect(() => write({ tag: 'keyword', value: 'x'.repeat(40_000) })).toThrow(IppError);
    expect(() => write({ tag: 'dateTime', value: 'yesterday' })).toThrow(IppError);
  });
});
