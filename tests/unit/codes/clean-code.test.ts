import { describe, expect, it } from 'vitest';
import { cleanCode } from '../../../shared/domain/codes/clean-code.ts';

describe('cleaning a code', () => {
  it.each([
    ['keeps a clean one', 'FRK7ABC234M', 'FRK7ABC234M'],
    ['drops line ends and tabs', 'FRK7ABC234M\r\n\t', 'FRK7ABC234M'],
    ['drops control characters inside', 'FRK7\u0000ABC\u001d234M', 'FRK7ABC234M'],
    ['drops a byte order mark', '\ufeffFRK7ABC234M', 'FRK7ABC234M'],
    ['drops direction marks', '\u200fFRK7ABC234M\u202c\u2069', 'FRK7ABC234M'],
    ['drops zero-width characters', 'FRK7\u200bABC234M', 'FRK7ABC234M'],
    ['drops blanks around, also unbreakable ones', ' \u00a0FRK7ABC234M\u3000', 'FRK7ABC234M'],
    ['keeps blanks inside, codes of others may have them', 'AB 12', 'AB 12'],
    ['drops the kind of barcode', ']Q1FRK7ABC234M', 'FRK7ABC234M'],
    ['drops the character set', '\\000026FRK7ABC234M', 'FRK7ABC234M'],
    ['drops both, in this order', ']Q2\\000026FRK7ABC234M', 'FRK7ABC234M'],
    ['drops several character sets', '\\000003\\000026abc', 'abc'],
    ['keeps a backslash that announces nothing', '\\000099abc', '\\000099abc'],
    ['drops a spelled group separator', ']C1<GS>FRK7ABC234M{GS}', 'FRK7ABC234M'],
    ['keeps letter case', 'aBcD', 'aBcD'],
    ['leaves nothing of nothing', '\u0000 \ufeff', ''],
  ])('%s', (_, text, code) => expect(cleanCode(text)).toBe(code));

  it.each([
    ['~FRK7ABC234M#', 'FRK7ABC234M'],
    ['FRK7ABC234M', 'FRK7ABC234M'],
    ['~FRK7ABC234M', 'FRK7ABC234M'],
    ['~FRK7ABC234M#\r', 'FRK7ABC234M'],
    ['~#', ''],
  ])('drops what the scanner is set to add: %j', (text, code) => {
    expect(cleanCode(text, { prefix: '~', suffix: '#' })).toBe(code);
  });

  it('does not take one character for prefix and suffix at once', () => {
    expect(cleanCode('ab', { prefix: 'ab', suffix: 'b' })).toBe('');
  });
});
