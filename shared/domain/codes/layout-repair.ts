import type { KeyboardLayout } from './keyboard-layouts.ts';
import { usShifted } from './us-keyboard.ts';

type Meanings = ReadonlyMap<string, string>;

/** From what a layout types to the US key that typed it. What is written in `keys` wins over capitals. */
const meaningsOf = (layout: KeyboardLayout): Meanings => {
  const meanings = new Map<string, string>();
  const words = layout.keys.split(' ').map((word) => ({ us: word.charAt(0), typed: word.slice(1) }));
  const learn = (typed: string, us: string) => {
    if (!meanings.has(typed)) meanings.set(typed, us);
  };
  for (const { us, typed } of words) learn(typed, us);
  for (const { us, typed } of words) {
    const capital = typed.toUpperCase();
    const shifted = usShifted(us);
    // ß has no capital of one character, and digits have no capital at all.
    if (shifted !== null && capital !== typed && capital.length === typed.length) learn(capital, shifted);
  }
  return meanings;
};

/** Accents of dead keys melt into the next letter: é was the accent's key, then e. */
const unmelted = (letter: string, layout: KeyboardLayout, meanings: Meanings): string => {
  const [base = '', accent = ''] = [...letter.normalize('NFD')];
  const accentKey = layout.accents?.[accent];
  return accentKey === undefined ? letter : accentKey + (meanings.get(base) ?? base);
};

/** What a US scanner meant by this text, if the computer was set to this layout. */
export const typedOnUsKeyboard = (text: string, layout: KeyboardLayout): string => {
  const meanings = meaningsOf(layout);
  const typed = text.normalize('NFC');
  let meant = '';
  for (let at = 0; at < typed.length; ) {
    const pair = meanings.get(typed.slice(at, at + 2));
    const letter = typed.charAt(at);
    meant += pair ?? meanings.get(letter) ?? unmelted(letter, layout, meanings);
    at += pair === undefined ? 1 : 2;
  }
  return meant;
};
