import { type CodeAffixes, cleanCode, NO_AFFIXES } from './clean-code.ts';
import { KEYBOARD_LAYOUTS } from './keyboard-layouts.ts';
import { typedOnUsKeyboard } from './layout-repair.ts';
import { type KeyPress, usCharacter } from './us-keyboard.ts';

/** A code as it came: the text, the key presses where a keyboard brought it, and what read it. */
export interface RawReading {
  readonly text: string;
  readonly keys?: readonly KeyPress[] | undefined;
  readonly via?: 'scanner' | 'camera' | 'command' | undefined;
}

const fromPhysicalKeys = (keys: readonly KeyPress[]): string =>
  keys.map((press) => usCharacter(press) ?? (press.key.length === 1 ? press.key : '')).join('');

/** Caps Lock turned every letter round. */
const inverted = (text: string): string =>
  [...text]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');

function* rawRepairs({ text, keys = [], via }: RawReading): Generator<string> {
  yield text;
  if (keys.length > 0) yield fromPhysicalKeys(keys);
  yield inverted(text);
  // No keyboard stands between a code and a camera: Z12 that nobody has is not Y12, who is somebody else.
  if (keys.length > 0 || via === 'camera') return;
  for (const layout of KEYBOARD_LAYOUTS) yield typedOnUsKeyboard(text, layout);
}

/**
 * Everything that a reading may have meant, best first, cleaned and without doubles: as typed, by the
 * physical keys, with Caps Lock undone, and (where only a keyboard's text is known) by each layout in turn. Made one
 * by one, because the first is nearly always known.
 */
export function* eachRepair(reading: RawReading, affixes: CodeAffixes = NO_AFFIXES): Generator<string> {
  const seen = new Set(['']);
  for (const raw of rawRepairs(reading)) {
    const code = cleanCode(raw, affixes);
    if (seen.has(code)) continue;
    seen.add(code);
    yield code;
  }
}

/** All of them at once. The desk takes the first that it knows. */
export const repairCandidates = (
  reading: RawReading,
  affixes: CodeAffixes = NO_AFFIXES,
): readonly string[] => [...eachRepair(reading, affixes)];
