import { vi } from 'vitest';
import { SIGNALS, type Signal } from '../../../../renderer/ui/signals.ts';

/** Puts loudspeakers into a page that has none, and gives the signals that were played, in order. */
export const listen = (): readonly Signal[] => {
  const heard: Signal[] = [];
  const param = { value: 0, setValueAtTime() {}, linearRampToValueAtTime() {} };
  class Node {
    readonly gain = param;
    readonly frequency = param;
    readonly context: unknown;
    constructor(context: unknown) {
      this.context = context;
    }
    connect(next: unknown) {
      return next;
    }
  }
  class Oscillator extends Node {
    readonly #tone: { readonly type: string; readonly frequency: number };
    constructor(context: unknown, tone: { readonly type: string; readonly frequency: number }) {
      super(context);
      this.#tone = tone;
    }
    start(atSeconds: number) {
      if (atSeconds > 0) return;
      for (const [signal, [first]] of Object.entries(SIGNALS))
        if (first?.wave === this.#tone.type && first.fromHz === this.#tone.frequency)
          heard.push(signal as Signal);
    }
    stop() {}
  }
  class Context {
    readonly currentTime = 0;
    readonly state = 'running';
    close() {}
  }
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('GainNode', Node);
  vi.stubGlobal('OscillatorNode', Oscillator);
  return heard;
};
