import { describe, expect, it } from 'vitest';
import { KEYBOARD_LAYOUTS } from '../../../shared/domain/codes/keyboard-layouts.ts';
import { repairCandidates } from '../../../shared/domain/codes/repair-candidates.ts';
import type { KeyPress } from '../../../shared/domain/codes/us-keyboard.ts';

const press = (key: string, code: string, shift = false): KeyPress => ({ key, code, shift });

describe('repairing a reading by its keys', () => {
  it('offers what was typed first', () => {
    expect(
      repairCandidates({ text: 'AY', keys: [press('A', 'KeyA', true), press('Y', 'KeyY', true)] })[0],
    ).toBe('AY');
  });

  it.each([
    ['QWERTZ', [press('Z', 'KeyY', true), press('ß', 'Minus')], 'Y-'],
    ['AZERTY digits', [press('è', 'Digit7'), press('q', 'KeyA')], '7a'],
    ['Arabic', [press('لا', 'KeyB'), press('ش', 'KeyA')], 'ba'],
    ['a dead key', [press('Dead', 'Equal'), press('é', 'KeyE')], '=e'],
    ['Caps Lock', [press('a', 'KeyA', true), press('B', 'KeyB')], 'Ab'],
    ['the number pad', [press('7', 'Numpad7'), press('Home', 'Numpad7')], '77'],
    ['an input method', [press('Process', 'KeyF', true), press('Process', 'Digit2')], 'F2'],
  ])('rebuilds %s as the US keys', (_, keys, code) => {
    expect(repairCandidates({ text: keys.map(({ key }) => key).join(''), keys })).toContain(code);
  });

  it('does not guess layouts when the keys are known', () => {
    expect(repairCandidates({ text: 'az', keys: [press('a', 'KeyA'), press('z', 'KeyZ')] })).toEqual([
      'az',
      'AZ',
    ]);
  });
});

/** What the layouts type where a US scanner types this code; worked out by hand from pictures of the keyboards. */
const GARBLED: readonly (readonly [layout: string, garbled: string, code: string])[] = [
  ['German QWERTZ', 'abzßy2', 'aby-z2'],
  ['German QWERTZ', 'aé1', 'a=e1'],
  ['Swiss QWERTZ', "yz'", 'zy-'],
  ['French AZERTY', 'FRè?ABé"\'(X', 'FR7MQB2345X'],
  ['French AZERTY', 'MPM:', ':P:.'],
  ['Belgian AZERTY', 'FR§!', 'FR68'],
  ['Arabic 101', 'فقلا٤', 'trb4'],
  ['Arabic 101', 'شسيبلاتنم', 'asdfbjkl'],
  ['Ukrainian', 'йцукен', 'qwerty'],
  ['Ukrainian', 'АКЇІ', 'FR}S'],
  ['Russian', 'йцукенЁыъ', 'qwerty~s]'],
  ['Bulgarian BDS', 'уеишщ', 'werty'],
  ['Bulgarian phonetic', 'явертъ', 'qwerty'],
  ['Serbian Cyrillic', 'љњертз', 'qwerty'],
  ['Hebrew', "/'קראט", 'qwerty'],
  ['Greek', ';ςερτυ', 'qwerty'],
  ['Greek', 'ΦΡά', 'FR;a'],
  ['Turkish Q', 'qwertyuıop', 'qwertyuiop'],
  ['Turkish Q', 'FRI8', 'FRI8'],
];

describe('repairing a reading of which only the text is known', () => {
  it.each(GARBLED)('undoes %s: %s', (_, garbled, code) => {
    expect(repairCandidates({ text: garbled })).toContain(code);
  });

  it('undoes Caps Lock', () => {
    expect(repairCandidates({ text: 'KFNDgffgyw4' })).toContain('kfndGFFGYW4');
  });

  it('knows every layout that the cases above name, and no other', () => {
    expect(new Set(GARBLED.map(([layout]) => layout))).toEqual(
      new Set(KEYBOARD_LAYOUTS.map(({ name }) => name)),
    );
  });

  it('strips the prefix in whichever candidate has it', () => {
    expect(repairCandidates({ text: '#abcy' }, { prefix: '\\', suffix: '' })).toContain('abcz');
  });

  it('offers no candidate twice and never nothing', () => {
    const candidates = repairCandidates({ text: '12345' });
    expect([new Set(candidates).size, candidates.includes('')]).toEqual([candidates.length, false]);
    expect(repairCandidates({ text: '\u0000' })).toEqual([]);
  });
});
