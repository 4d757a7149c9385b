import type { WedgeKey } from './wedge-key.ts';

/** `held`: part of an Alt code that is not finished yet. */
export type AltCodeStep = WedgeKey | 'held' | null;

/** Joins Alt codes back into characters: some scanners type A as Alt with 0, 6, 5 on the number pad. */
export interface AltCodes {
  /** The character when Alt is let go, `held` on the way, null for keys that are no part of an Alt code. */
  readonly feed: (key: WedgeKey) => AltCodeStep;
}

const digitOf = ({ code }: WedgeKey): string | null => /^Numpad(\d)$/.exec(code)?.[1] ?? null;

/** Codes of scanners are ASCII, where all of Windows' code pages agree; the rest needs no repair. */
const characterOf = (digits: string): string | null => {
  const number = Number(digits);
  return number >= 32 && number < 127 ? String.fromCharCode(number) : null;
};

export const createAltCodes = (): AltCodes => {
  let digits = '';
  const finish = (key: WedgeKey): AltCodeStep => {
    const character = characterOf(digits);
    digits = '';
    return character === null
      ? null
      : { ...key, kind: 'down', key: character, code: '', alt: false, shift: false };
  };
  return {
    feed: (key) => {
      if (key.kind === 'up') return key.key === 'Alt' && digits !== '' ? finish(key) : null;
      const digit = key.alt && !key.ctrl ? digitOf(key) : null;
      if (digit === null) {
        digits = '';
        return null;
      }
      digits += digit;
      return 'held';
    },
  };
};
