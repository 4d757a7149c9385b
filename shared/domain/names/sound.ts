import { readingsOf } from './spoken.ts';

/**
 * What a name sounds like. `skeleton` holds its consonants, and A for a vowel at the start, because Arabic
 * and Hebrew write no more. `shade` has one letter for each: whether it is voiced and which vowel follows,
 * as far as known. Equal skeletons with like shades are the same name to the ear.
 */
export interface Sound {
  readonly skeleton: string;
  readonly shade: string;
}

type Voice = 0 | 1 | 2;
const UNSURE = 0;
const VOICELESS = 1;
const VOICED = 2;
const VOWEL = { none: 0, open: 1, round: 2, mixed: 3 } as const;
const BASE = 97;

/** The sounds of a word in plain Latin letters: several where languages read it differently. */
export const soundsOf = (latin: string): readonly Sound[] => {
  const sounds = new Map<string, Sound>();
  for (const reading of readingsOf(latin)) {
    const sound = soundOfReading(reading);
    if (sound.skeleton !== '') sounds.set(sound.skeleton + sound.shade, sound);
  }
  return [...sounds.values()];
};

const soundOfReading = (reading: string): Sound => {
  let skeleton = '';
  let voices: Voice[] = [];
  let gaps: string[] = [];
  let isBroken = false;
  for (const sound of reading) {
    if (sound === "'") isBroken = true;
    else if (sound === 'a' || sound === 'u') {
      if (skeleton === '') ({ skeleton, voices, gaps } = { skeleton: 'A', voices: [UNSURE], gaps: [''] });
      gaps[gaps.length - 1] += sound;
    } else {
      const [consonant, voice] = consonantOf(sound);
      const isDoubled = !isBroken && gaps.at(-1) === '' && skeleton.endsWith(consonant);
      if (!isDoubled) {
        skeleton += consonant;
        voices.push(voice);
        gaps.push('');
      }
      isBroken = false;
    }
  }
  return { skeleton, shade: shadeOf(voices, gaps) };
};

const consonantOf = (sound: string): readonly [consonant: string, voice: Voice] => {
  if (sound === 'b') return ['p', VOICED];
  if (sound === 'p') return ['p', VOICELESS];
  if (sound === 'd') return ['t', VOICED];
  if (sound === 't') return ['t', VOICELESS];
  if (sound === 'T') return ['t', UNSURE];
  return [sound, UNSURE];
};

const shadeOf = (voices: readonly Voice[], gaps: readonly string[]): string => {
  let shade = '';
  for (const [at, gap] of gaps.entries()) {
    // At the end of a word d and t, b and p fall together: Mehmed, Mehmet.
    const isLast = at === gaps.length - 1 && gap === '';
    shade += String.fromCharCode(BASE + (isLast ? UNSURE : (voices[at] ?? UNSURE)) * 4 + vowelOf(gap));
  }
  return shade;
};

const vowelOf = (gap: string): number => {
  if (gap === '') return VOWEL.none;
  if (!gap.includes('u')) return VOWEL.open;
  return gap.includes('a') ? VOWEL.mixed : VOWEL.round;
};

/** Whether a sound is the other one, or the beginning of it where that is allowed. */
export const soundsLike = (heard: Sound, known: Sound, mode: 'whole' | 'beginning'): boolean => {
  const length = heard.skeleton.length;
  if (!known.skeleton.startsWith(heard.skeleton)) return false;
  if (mode === 'whole' && known.skeleton.length !== length) return false;
  // Two consonants say little: then both must end in a vowel, or neither.
  if (length <= 2 && hasVowelAtEnd(heard) !== hasVowelAtEnd(known)) return false;
  // A beginning has less to be sure of: Paris must not bring Brest.
  const sure = mode === 'whole' ? length : length - 1;
  return differenceOf(heard.shade, known.shade) <= Math.min(2, Math.max(0, sure - 2));
};

/** The first vowel carries a name (Müller, Miller), later ones are slurred (Yousef, Yusuf). */
const differenceOf = (one: string, other: string): number => {
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) {
    const here = one.charCodeAt(at) - BASE;
    const there = other.charCodeAt(at) - BASE;
    if (isConflict(here >> 2, there >> 2, UNSURE)) difference += 1;
    if (isConflict(here & 3, there & 3, VOWEL.mixed)) difference += at === 0 ? 2 : 1;
  }
  return difference;
};

const isConflict = (one: number, other: number, open: number): boolean =>
  one !== other && one !== 0 && other !== 0 && one !== open && other !== open;

const hasVowelAtEnd = (sound: Sound): boolean =>
  ((sound.shade.charCodeAt(sound.shade.length - 1) - BASE) & 3) !== 0;
