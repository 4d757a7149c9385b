import { expect, it, vi } from 'vitest';
import { SIGNALS, type Signal } from '../../../renderer/ui/signals.ts';
import { openSounds } from '../../../renderer/ui/sounds.ts';

const loudest = (signal: Signal): number => Math.max(...SIGNALS[signal].map((tone) => tone.loudness));
const rhythm = (signal: Signal): string =>
  SIGNALS[signal]
    .map(({ startMs, durationMs, fromHz, toHz }) => [startMs, durationMs, fromHz - toHz].join())
    .join(' ');

it('never plays go louder than stop', () => {
  expect(loudest('go')).toBeLessThanOrEqual(loudest('stop'));
});

it('gives every verdict a rhythm or direction of its own, so that pitch is not needed to tell them apart', () => {
  const rhythms = (['go', 'wait', 'stop', 'unknown'] as const).map(rhythm);
  expect(new Set(rhythms).size).toBe(4);
});

it('lets no tone of a signal overlap the next', () => {
  for (const tones of Object.values(SIGNALS)) {
    const ends = tones.map(({ startMs, durationMs }) => startMs + durationMs);
    expect(tones.slice(1).every(({ startMs }, place) => startMs >= (ends[place] ?? 0))).toBe(true);
  }
});

it('goes up for go and down for stop', () => {
  const [first, second] = SIGNALS.go;
  expect([
    (second?.fromHz ?? 0) > (first?.fromHz ?? 0),
    SIGNALS.stop.every((tone) => tone.toHz < tone.fromHz),
  ]).toEqual([true, true]);
});

it('stays silent where there is no audio, and opens no device while it is muted', () => {
  const noAudio = vi.fn(() => null);
  const sounds = openSounds({ volume: 0.8, isMuted: true }, noAudio);
  sounds.prepare();
  sounds.play('go');
  const whileMuted = noAudio.mock.calls.length;
  sounds.set({ volume: 0.8, isMuted: false });
  sounds.prepare();
  expect(() => sounds.play('stop')).not.toThrow();
  expect([whileMuted, noAudio.mock.calls.length > 0]).toEqual([0, true]);
});

it('is silent after it was closed, until it is prepared again: a verdict of a screen that is gone opens no device', () => {
  const noAudio = vi.fn(() => null);
  const sounds = openSounds({ volume: 0.8, isMuted: false }, noAudio);
  sounds.close();
  sounds.play('go');
  const whileClosed = noAudio.mock.calls.length;
  sounds.prepare();
  expect([whileClosed, noAudio.mock.calls.length]).toEqual([0, 1]);
});

/** What tones are made of, as far as nobody listens. */
class SilentNode {
  readonly context: unknown;
  readonly gain = this;
  readonly frequency = this;
  value = 0;
  connect = (next: unknown) => next;
  setValueAtTime() {}
  linearRampToValueAtTime() {}
  start() {}
  stop() {}
  constructor(context: unknown) {
    this.context = context;
  }
}

it.each([
  ['suspended', 1],
  ['interrupted', 1],
  ['running', 0],
])('wakes a device that is %s', (state, wakings) => {
  vi.stubGlobal('GainNode', SilentNode);
  vi.stubGlobal('OscillatorNode', SilentNode);
  const resume = vi.fn(async () => {});
  const device = { state, resume, currentTime: 0, destination: null } as unknown as AudioContext;
  openSounds({ volume: 0.8, isMuted: false }, () => device).play('go');
  vi.unstubAllGlobals();
  expect(resume.mock.calls.length).toBe(wakings);
});
