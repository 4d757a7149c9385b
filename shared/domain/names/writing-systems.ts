/** A script that names are written in. */
export interface WritingSystem {
  /** ISO 15924, by which programs and people name it. */
  readonly code: string;
  /** Whether the text has a letter of it. */
  readonly has: (text: string) => boolean;
}

const system = (code: string, letter: RegExp): WritingSystem => ({ code, has: (text) => letter.test(text) });

/** Scripts of names, those of most guests first. */
export const WRITING_SYSTEMS: readonly WritingSystem[] = [
  system('Latn', /\p{Script=Latin}/u),
  system('Cyrl', /\p{Script=Cyrillic}/u),
  system('Grek', /\p{Script=Greek}/u),
  system('Arab', /\p{Script=Arabic}/u),
  system('Hebr', /\p{Script=Hebrew}/u),
  system('Armn', /\p{Script=Armenian}/u),
  system('Geor', /\p{Script=Georgian}/u),
  system('Deva', /\p{Script=Devanagari}/u),
  system('Hani', /\p{Script=Han}/u),
  system('Hira', /\p{Script=Hiragana}/u),
  system('Kana', /\p{Script=Katakana}/u),
  system('Hang', /\p{Script=Hangul}/u),
  system('Bopo', /\p{Script=Bopomofo}/u),
  system('Thai', /\p{Script=Thai}/u),
  system('Ethi', /\p{Script=Ethiopic}/u),
  system('Beng', /\p{Script=Bengali}/u),
  system('Taml', /\p{Script=Tamil}/u),
  system('Telu', /\p{Script=Telugu}/u),
  system('Knda', /\p{Script=Kannada}/u),
  system('Mlym', /\p{Script=Malayalam}/u),
  system('Gujr', /\p{Script=Gujarati}/u),
  system('Guru', /\p{Script=Gurmukhi}/u),
  system('Orya', /\p{Script=Oriya}/u),
  system('Sinh', /\p{Script=Sinhala}/u),
  system('Khmr', /\p{Script=Khmer}/u),
  system('Laoo', /\p{Script=Lao}/u),
  system('Mymr', /\p{Script=Myanmar}/u),
  system('Tibt', /\p{Script=Tibetan}/u),
  system('Mong', /\p{Script=Mongolian}/u),
  system('Syrc', /\p{Script=Syriac}/u),
  system('Thaa', /\p{Script=Thaana}/u),
  system('Nkoo', /\p{Script=Nko}/u),
  system('Adlm', /\p{Script=Adlam}/u),
  system('Tfng', /\p{Script=Tifinagh}/u),
  system('Cher', /\p{Script=Cherokee}/u),
  system('Cans', /\p{Script=Canadian_Aboriginal}/u),
];

/** Signs that belong to no script, such as pictures. */
export const SIGNS = 'Zsym';
/** A script that is not on our list. */
export const UNNAMED = 'Zzzz';

const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The code of the script of a letter. */
export const writingSystemOf = (letter: string): string => {
  if (NEUTRAL.test(letter)) return SIGNS;
  return WRITING_SYSTEMS.find(({ has }) => has(letter))?.code ?? UNNAMED;
};
