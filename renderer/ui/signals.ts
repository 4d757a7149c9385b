import type { Face } from './face.ts';

export type Signal = Exclude<Face, 'none'>;

/** One tone of a signal: a glide between two pitches. */
export interface Tone {
  readonly startMs: number;
  readonly durationMs: number;
  readonly fromHz: number;
  readonly toHz: number;
  readonly wave: 'triangle' | 'square' | 'sine' | 'sawtooth';
  readonly loudness: number;
}

const tone = (
  startMs: number,
  durationMs: number,
  hz: readonly [number, number],
  wave: Tone['wave'],
  loudness: number,
): Tone => ({ startMs, durationMs, fromHz: hz[0], toHz: hz[1], wave, loudness });

/**
 * Four signals that differ in rhythm, direction and pitch, so that they survive hall noise and hearing
 * loss (UX.md section 13). Go is never louder than stop.
 */
export const SIGNALS: Readonly<Record<Signal, readonly Tone[]>> = {
  go: [tone(0, 70, [660, 660], 'triangle', 0.6), tone(70, 110, [880, 880], 'triangle', 0.6)],
  wait: [tone(0, 90, [520, 520], 'triangle', 0.75), tone(160, 90, [520, 520], 'triangle', 0.75)],
  stop: [tone(0, 160, [320, 210], 'sawtooth', 0.8), tone(160, 160, [320, 210], 'sawtooth', 0.8)],
  unknown: [tone(0, 120, [240, 240], 'sine', 0.9)],
};
