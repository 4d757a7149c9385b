import { type KeyPress, usCharacter } from '../../shared/domain/codes/us-keyboard.ts';

/** A keyboard event without the browser. `atMs` is on the same clock as the detector's. */
export interface WedgeKey extends KeyPress {
  readonly kind: 'down' | 'up';
  readonly alt: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  /** Sent again because the key is held. */
  readonly isRepeat: boolean;
  readonly atMs: number;
}

/** What a key means to a run of characters. */
export type KeyRole = 'character' | 'terminator' | 'modifier' | 'command' | 'other';

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'OS', 'Fn'];
// Keys that type nothing by themselves here, but are a character on the scanner's own keyboard: accents,
// input methods, and the number pad without Num Lock.
const SILENT = /^(?:Dead|Process|Unidentified|Home|End|PageUp|PageDown|Arrow\w+|Insert|Delete|Clear)$/;

// One Arabic key types two letters at once; names of keys are Latin words.
const isPrintable = (key: string): boolean =>
  key.length === 1 || (key.length > 1 && !/^[A-Z][A-Za-z0-9]+$/.test(key));

const isCharacter = (key: WedgeKey): boolean =>
  isPrintable(key.key) || (SILENT.test(key.key) && usCharacter(key) !== null);

/** AltGr comes as Ctrl and Alt together on Windows, and types a character. */
const isCommand = ({ alt, ctrl, meta }: WedgeKey): boolean => meta || ctrl !== alt;

/** Tells what a key going down means. */
export const roleOf = (key: WedgeKey): KeyRole => {
  if (MODIFIERS.includes(key.key)) return 'modifier';
  if (isCommand(key)) return 'command';
  if (key.key === 'Enter' || key.key === 'Tab') return 'terminator';
  return isCharacter(key) ? 'character' : 'other';
};

/** What the key typed, or nothing for one that waits for the next (a dead accent). */
export const typedBy = ({ key }: KeyPress): string => (isPrintable(key) ? key : '');

/** Ctrl+J or Ctrl+M, as scanners send the end of a line. A person's Ctrl+Z right after a scan is none. */
export const isLineFeed = ({ code }: WedgeKey): boolean => code === 'KeyJ' || code === 'KeyM';
