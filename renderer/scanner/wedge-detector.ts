import { createAltCodes } from './alt-codes.ts';
import { type FoundScan, findScan, isBurst, isOpenCard, type KeyRun, textOf } from './key-run.ts';
import { createSilence, type WedgeClock } from './silence.ts';
import { isLineFeed, roleOf, type WedgeKey } from './wedge-key.ts';
import type { WedgeSettings } from './wedge-settings.ts';

/** What the keys turned out to be, in this order. A run ends as `typed` or as `scan`, never as both. */
export type WedgeNews =
  /** A key after a pause: the moment to remember what the field says. */
  | { readonly kind: 'run-started' }
  /** No hand is that fast: live search can wait. */
  | { readonly kind: 'burst-started' }
  /** A person typed this; it stays where it is. */
  | { readonly kind: 'typed'; readonly text: string }
  /** A scanner sent this; what it left in the field is to be taken out. */
  | ({ readonly kind: 'scan' } & FoundScan);

export interface WedgeDetector {
  /** True when the key must not reach the page: it ended a scan. */
  readonly feed: (key: WedgeKey) => boolean;
  /** Keys come faster than anybody presses buttons. */
  readonly isInRun: () => boolean;
  /** Forgets the present run. */
  readonly close: () => void;
}

// Some scanners pause before their Enter, or send a line feed behind it: it belongs to the code that has ended already.
const STRAY_MS = 250;

/** Tells a scanner that types from a person who types. Knows no page and no real time. */
export const createWedgeDetector = (
  settings: WedgeSettings,
  clock: WedgeClock,
  tell: (news: WedgeNews) => void,
): WedgeDetector => {
  const altCodes = createAltCodes();
  let run: KeyRun = [];
  let isFast = false;
  let scannedAtMs = Number.NEGATIVE_INFINITY;
  let lastKeyMs = Number.NEGATIVE_INFINITY;
  let longestGapMs = 0;

  const end = (isTerminated: boolean, atMs: number): boolean => {
    silence.stop();
    if (run.length === 0) return false;
    const ended = run;
    run = [];
    isFast = false;
    const scan = findScan(ended, isTerminated, settings);
    if (scan !== null) scannedAtMs = atMs;
    tell(scan === null ? { kind: 'typed', text: textOf(ended) } : { kind: 'scan', ...scan });
    return scan !== null;
  };

  // It is no silence while the next key of a slow scanner may still come.
  const silenceMs = Math.max(settings.silenceMs, settings.maxGapMs);
  const silence = createSilence(clock, silenceMs, () => end(false, clock.now()));

  const take = (key: WedgeKey): void => {
    if (run.length === 0) tell({ kind: 'run-started' });
    run = [...run, { ...key, gapMs: longestGapMs }];
    longestGapMs = 0;
    silence.restart();
    if (isFast || !isBurst(run, settings)) return;
    isFast = true;
    tell({ kind: 'burst-started' });
  };

  /** A pause ends the run before; a shorter gap is part of the rhythm. */
  const countGap = (atMs: number): void => {
    const gapMs = atMs - lastKeyMs;
    lastKeyMs = atMs;
    longestGapMs = Math.max(longestGapMs, gapMs);
    if (gapMs > settings.maxGapMs) end(false, atMs);
  };

  const feedDown = (key: WedgeKey): boolean => {
    const role = roleOf(key);
    if (role === 'modifier') return false;
    countGap(key.atMs);
    // A held key repeats as fast as a scanner types.
    if (role === 'character') {
      if (key.isRepeat) end(false, key.atMs);
      else take(key);
      return false;
    }
    const isStray = run.length === 0 && key.atMs - scannedAtMs <= STRAY_MS;
    if (role === 'terminator' && isFast && isOpenCard(run, settings)) {
      take(key);
      return true;
    }
    if (role === 'terminator') return end(true, key.atMs) || isStray;
    // Scanners send separators and line feeds as Ctrl with a letter; those must not open a menu or the downloads.
    if (role === 'command' && (isFast || (isStray && isLineFeed(key)))) return true;
    end(false, key.atMs);
    return false;
  };

  return {
    feed: (key) => {
      const step = altCodes.feed(key);
      if (step === 'held') {
        countGap(key.atMs);
        if (run.length > 0) silence.restart();
        return false;
      }
      if (step !== null) return feedDown(step);
      return key.kind === 'down' ? feedDown(key) : false;
    },
    isInRun: () => run.length > 1,
    close: () => {
      silence.stop();
      run = [];
      isFast = false;
    },
  };
};
