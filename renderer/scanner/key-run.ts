import { eachRepair } from '../../shared/domain/codes/repair-candidates.ts';
import { type KeyPress, usCharacter } from '../../shared/domain/codes/us-keyboard.ts';
import { typedBy, type WedgeKey } from './wedge-key.ts';
import type { WedgeSettings } from './wedge-settings.ts';

/** A character, and the longest pause since the one before: an Alt code is made of several keys. */
export type TimedKey = WedgeKey & { readonly gapMs: number };

/** Characters with no pause between them, oldest first. */
export type KeyRun = readonly TimedKey[];

/** A code as the scanner sent it, and what a person had typed just before it. */
export interface FoundScan {
  readonly text: string;
  readonly keys: readonly KeyPress[];
  readonly typedBefore: string;
}

export const textOf = (keys: readonly KeyPress[]): string => keys.map(typedBy).join('');

const gapsOf = (run: KeyRun): readonly number[] => run.slice(1).map((key) => key.gapMs);

const medianOf = (values: readonly number[]): number => {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.POSITIVE_INFINITY;
};

/** So many characters, so fast, that no hand typed them. */
export const isBurst = (run: KeyRun, settings: WedgeSettings): boolean =>
  run.length >= settings.minLength && medianOf(gapsOf(run)) <= settings.medianGapMs;

const pressOf = ({ key, code, shift }: WedgeKey): KeyPress => ({ key, code, shift });

/** Prefix and suffix are characters of the scanner's own keyboard: they are looked for by key as well as typed. */
const withoutAffixes = (keys: KeyRun, { prefix, suffix }: WedgeSettings): KeyRun => {
  const says = (part: KeyRun, affix: string) =>
    affix !== '' && (textOf(part) === affix || part.map((key) => usCharacter(key) ?? '').join('') === affix);
  const start = says(keys.slice(0, prefix.length), prefix) ? prefix.length : 0;
  const end = says(keys.slice(keys.length - suffix.length), suffix)
    ? keys.length - suffix.length
    : keys.length;
  return keys.slice(start, Math.max(start, end));
};

const readsAs = (run: KeyRun, settings: WedgeSettings, isPattern: (code: string) => boolean): boolean => {
  const keys = withoutAffixes(run, settings);
  return [...eachRepair({ text: textOf(keys), keys: keys.map(pressOf) })].some(isPattern);
};

/** A contact card, or an entry of a calendar, of which more lines are to come: its Enters end no scan. */
export const isOpenCard = (run: KeyRun, settings: WedgeSettings): boolean =>
  readsAs(run, settings, (text) => /^BEGIN:V/i.test(text) && !/END:V(?:CARD|CALENDAR)$/i.test(text));

/** Wireless scanners may be as slow as a fast typist. */
const isSlowScan = (run: KeyRun, settings: WedgeSettings): boolean =>
  run.length >= settings.minLength && readsAs(run, settings, settings.isProvenPattern);

/** Where the code may begin: at the start, or after any gap that is slow for a scanner. */
const possibleStarts = (run: KeyRun, settings: WedgeSettings): readonly number[] => {
  const afterSlowGap = gapsOf(run).flatMap((gap, place) => (gap > settings.medianGapMs ? [place + 1] : []));
  return [0, ...afterSlowGap].filter((start) => isBurst(run.slice(start), settings));
};

/** Without a known pattern only a clear typing rhythm in front is cut off: slow scanners have slow gaps too. */
const afterTyping = (run: KeyRun, settings: WedgeSettings): number => {
  const firstFast = gapsOf(run).findIndex((gap) => gap <= 2 * settings.medianGapMs);
  return firstFast > 0 && isBurst(run.slice(firstFast), settings) ? firstFast : 0;
};

/** Finds the code in a run that has ended, or null when a person typed it. */
export const findScan = (run: KeyRun, isTerminated: boolean, settings: WedgeSettings): FoundScan | null => {
  const knownStart = possibleStarts(run, settings).find((start) =>
    readsAs(run.slice(start), settings, settings.isKnownPattern),
  );
  const start = knownStart ?? afterTyping(run, settings);
  const code = run.slice(start);
  const isSure = isTerminated || knownStart !== undefined || code.length >= settings.sureLength;
  const isScan = isBurst(code, settings) ? isSure : isTerminated && isSlowScan(code, settings);
  if (!isScan) return null;
  const keys = withoutAffixes(code, settings).map(pressOf);
  return { text: textOf(keys), keys, typedBefore: textOf(run.slice(0, start)) };
};
