import { describe, expect, it } from 'vitest';
import { FOYER_ALPHABET } from '../../../shared/domain/codes/foyer-alphabet.ts';
import { drawCodeId, drawEventPrefix, makeCode, readCode } from '../../../shared/domain/codes/foyer-code.ts';

const CODE = makeCode('K7', 'ABC234');

describe('a Foyer code', () => {
  it('is FR, event, id and check character, eleven characters long', () => {
    expect(CODE).toMatch(/^FRK7ABC234[23456789ABCDEFGHJKLMNPQRSTUVWX]$/);
  });

  it('is read as ours, in small letters and with gaps too', () => {
    const ours = { kind: 'ours', code: CODE };
    const spoken = `${CODE.slice(0, 4)} ${CODE.slice(4, 7)}-${CODE.slice(7)}`.toLowerCase();
    expect([readCode(CODE, 'K7'), readCode(spoken, 'K7')]).toEqual([ours, ours]);
  });

  it('of another event says which event', () => {
    expect(readCode(CODE, 'M2')).toEqual({ kind: 'other-event', event: 'K7', code: CODE });
  });

  it('is misread with any single wrong character', () => {
    const wrong = Array.from(CODE.slice(2)).flatMap((right, place) =>
      [...FOYER_ALPHABET]
        .filter((character) => character !== right)
        .map((character) => CODE.slice(0, place + 2) + character + CODE.slice(place + 3)),
    );
    expect(wrong).toHaveLength(9 * 29);
    expect(new Set(wrong.map((code) => readCode(code, 'K7').kind))).toEqual(new Set(['misread']));
  });

  it('is misread with any two neighbours of any value swapped', () => {
    const undetected = [...FOYER_ALPHABET].flatMap((first) =>
      [...FOYER_ALPHABET].flatMap((second) => {
        if (first === second) return [];
        return [0, 1, 2, 3, 4].filter((place) => {
          const id = `${'5'.repeat(place)}${first}${second}${'X'.repeat(4 - place)}`;
          const code = makeCode('K7', id);
          const at = place + 4;
          const swapped = code.slice(0, at) + second + first + code.slice(at + 2);
          return readCode(swapped, 'K7').kind !== 'misread';
        });
      }),
    );
    expect(undetected).toEqual([]);
  });

  it.each([
    ['one character too few', CODE.slice(0, -1)],
    ['one character too many', `${CODE}A`],
    ['a zero, which no code of ours has', `FRK70BC234${CODE.slice(-1)}`],
  ])('is misread with %s', (_, text) => {
    expect(readCode(text, 'K7')).toEqual({ kind: 'misread' });
  });

  it.each(['', 'FR', 'FRANKFURT HBF 12', 'kfndgffgyw4tdgcacx6bb3bgemq69cxj', '4006381333931', 'FRÜHSTÜCK'])(
    'is not seen in %j',
    (text) => expect(readCode(text, 'K7')).toEqual({ kind: 'foreign' }),
  );

  it('is not made of characters outside the alphabet', () => {
    expect(() => makeCode('K7', 'ABC0IO')).toThrow('not an event prefix and id');
    expect(() => makeCode('K', 'ABC234')).toThrow('not an event prefix and id');
  });

  it('takes its id and event prefix from the chance that it is given', () => {
    const numbers = [0, 1, 29, 8, 9, 7];
    const asked: number[] = [];
    const drawNumber = (below: number) => {
      asked.push(below);
      return numbers[(asked.length - 1) % numbers.length] ?? 0;
    };
    expect([drawCodeId(drawNumber), drawEventPrefix(drawNumber), new Set(asked)]).toEqual([
      '23XAB9',
      '23',
      new Set([30]),
    ]);
  });
});
