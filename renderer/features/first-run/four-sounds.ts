import type { Signal } from '../../ui/signals.ts';

const ORDER: readonly Signal[] = ['go', 'wait', 'stop', 'unknown'];
// The longest of them takes a third of a second.
const PAUSE_MS = 700;

/** Plays the four sounds one after the other. */
export const playFourSounds = (play: (signal: Signal) => void): void =>
  ORDER.forEach((signal, place) => void window.setTimeout(() => play(signal), 50 + place * PAUSE_MS));
