/** One key press as a browser tells it: what it typed, which key it was, and whether shift was held. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
}

/** The printing keys of a US keyboard, row by row, without and with shift. */
const PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';

const letterCodes = (letters: string): readonly string[] => [...letters].map((letter) => `Key${letter}`);

const CODES: readonly string[] = [
  'Backquote',
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  'Minus',
  'Equal',
  ...letterCodes('QWERTYUIOP'),
  'BracketLeft',
  'BracketRight',
  'Backslash',
  ...letterCodes('ASDFGHJKL'),
  'Semicolon',
  'Quote',
  ...letterCodes('ZXCVBNM'),
  'Comma',
  'Period',
  'Slash',
];

const OTHER_KEYS: Readonly<Record<string, readonly [string, string]>> = {
  Space: [' ', ' '],
  // The key beside the left shift, which US keyboards lack.
  IntlBackslash: ['\\', '|'],
  NumpadAdd: ['+', '+'],
  NumpadSubtract: ['-', '-'],
  NumpadMultiply: ['*', '*'],
  NumpadDivide: ['/', '/'],
  NumpadDecimal: ['.', '.'],
};

/** What this press types on a US keyboard without Caps Lock, or null for a key that types nothing. */
export const usCharacter = ({ code, shift }: Pick<KeyPress, 'code' | 'shift'>): string | null => {
  const place = CODES.indexOf(code);
  if (place >= 0) return (shift ? SHIFTED : PLAIN).charAt(place);
  const digit = /^Numpad(\d)$/.exec(code)?.[1];
  return digit ?? OTHER_KEYS[code]?.[shift ? 1 : 0] ?? null;
};

/** The character that the same US key types with shift; null for one that needs shift already. */
export const usShifted = (character: string): string | null => {
  const place = PLAIN.indexOf(character);
  return place < 0 ? null : SHIFTED.charAt(place);
};
