import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanCode } from '../../shared/domain/codes/clean-code.ts';
import { FOYER_ALPHABET } from '../../shared/domain/codes/foyer-alphabet.ts';
import { makeCode, readCode } from '../../shared/domain/codes/foyer-code.ts';
import { parsePretixToken } from '../../shared/domain/codes/pretix-ticket.ts';
import { protobufFields } from '../../shared/domain/codes/protobuf-fields.ts';
import { repairCandidates } from '../../shared/domain/codes/repair-candidates.ts';

const foyerText = (length: number) =>
  fc.string({ unit: fc.constantFrom(...FOYER_ALPHABET), minLength: length, maxLength: length });
const foyerCode = fc
  .tuple(foyerText(2), foyerText(6))
  .map(([event, id]) => ({ event, code: makeCode(event, id) }));

it('every code that is made is read again, after cleaning, in any letter case', () => {
  fc.assert(
    fc.property(
      foyerCode,
      fc.constantFrom('', '\ufeff', ']Q1', ' ', '\\000026'),
      fc.boolean(),
      ({ event, code }, junk, isSmall) => {
        const text = junk + (isSmall ? code.toLowerCase() : code);
        expect(readCode(cleanCode(text), event)).toEqual({ kind: 'ours', code });
      },
    ),
    { numRuns: 300 },
  );
});

it('no single wrong character and no swap of neighbours makes another valid code', () => {
  fc.assert(
    fc.property(
      foyerCode,
      fc.nat(8),
      fc.constantFrom(...FOYER_ALPHABET),
      ({ event, code }, place, character) => {
        const at = place + 2;
        const wrong = code.slice(0, at) + character + code.slice(at + 1);
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        for (const damaged of [wrong, swapped].filter((text) => text !== code)) {
          expect(readCode(damaged, event).kind).toBe('misread');
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => cleanCode(cleanCode(text)) === cleanCode(text)),
  );
});

it('a reading is always among its own repairs, unless nothing is left of it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const clean = cleanCode(text);
      const candidates = repairCandidates({ text });
      return clean === '' ? !candidates.includes('') : candidates[0] === clean;
    }),
    { numRuns: 200 },
  );
});

it('no bytes make the ticket readers throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      protobufFields(bytes);
      parsePretixToken([...Buffer.from(bytes).toString('base64')].reverse().join(''));
    }),
    { numRuns: 500 },
  );
});
