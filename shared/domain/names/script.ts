/** The alphabets that are put into Latin letters; `other` has none here and is compared as written. */
export type Script = 'latin' | 'greek' | 'cyrillic' | 'armenian' | 'hebrew' | 'arabic' | 'georgian' | 'other';

const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0530, 0x058f, 'armenian'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x08a0, 0x08ff, 'arabic'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2d00, 0x2d2f, 'georgian'],
  [0xfb13, 0xfb17, 'armenian'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];
const LETTER = /\p{L}/u;

/** The script of a word: that of its first letter which is not Latin. */
export const scriptOf = (word: string): Script => {
  for (const letter of word) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x0370) continue;
    const script = RANGES.find(([from, to]) => point >= from && point <= to)?.[2];
    if (script === 'latin') continue;
    if (script !== undefined) return script;
    if (LETTER.test(letter) && point < 0xff00) return 'other';
  }
  return 'latin';
};
