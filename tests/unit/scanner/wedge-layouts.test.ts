import { describe, expect, it } from 'vitest';
import { repairCandidates } from '../../../shared/domain/codes/repair-candidates.ts';
import { deskWithScanner, ENTER, type KeyPart, usKey } from './desk-with-scanner.ts';

const SCANNER_MS = 8;

/** What a US scanner's `AZ-7y` looks like through each layout; the keys are the same. */
const LAYOUTS: readonly (readonly [string, readonly string[]])[] = [
  ['US', ['A', 'Z', '-', '7', 'y', 'b']],
  ['QWERTZ', ['A', 'Y', 'ß', '7', 'z', 'b']],
  ['AZERTY', ['Q', 'W', ')', 'è', 'y', 'b']],
  ['Arabic', ['ِ', '~', '-', '٧', 'غ', 'لا']],
  ['Russian', ['Ф', 'Я', '-', '7', 'н', 'и']],
  ['Hebrew', ['A', 'Z', '-', '7', 'ט', 'נ']],
  ['Greek', ['Α', 'Ζ', '-', '7', 'υ', 'β']],
  ['with a dead key', ['A', 'Z', 'Dead', '7', 'y', 'b']],
  ['Caps Lock', ['a', 'z', '-', '7', 'Y', 'B']],
  ['an input method', ['Process', 'Process', 'Process', 'Process', 'Process', 'Process']],
];

describe('a computer set to another layout', () => {
  it.each(LAYOUTS)('(%s) still gives the code by its keys', (_, typed) => {
    const desk = deskWithScanner();
    const keys: readonly KeyPart[] = [...'AZ-7yb'].map((character, place) => ({
      ...usKey(character),
      key: typed[place] ?? '',
    }));
    for (const key of keys) desk.press(key, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    const scan = desk.scans()[0];
    expect(scan && repairCandidates(scan)).toContain('AZ-7yb');
  });
});
