import { SIGNALS, type Signal, type Tone } from './signals.ts';

export interface SoundSettings {
  /** 0 to 1 */
  readonly volume: number;
  readonly isMuted: boolean;
}

export interface Sounds {
  readonly play: (signal: Signal) => void;
  readonly set: (settings: SoundSettings) => void;
  readonly close: () => void;
}

const ATTACK_S = 0.006;
const RELEASE_S = 0.03;

const schedule = (context: AudioContext, out: AudioNode, tone: Tone): void => {
  const start = context.currentTime + tone.startMs / 1000;
  const end = start + tone.durationMs / 1000;
  const oscillator = new OscillatorNode(context, { type: tone.wave, frequency: tone.fromHz });
  oscillator.frequency.setValueAtTime(tone.fromHz, start);
  oscillator.frequency.linearRampToValueAtTime(tone.toHz, end);
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(tone.loudness, start + ATTACK_S);
  envelope.gain.setValueAtTime(tone.loudness, end - RELEASE_S);
  envelope.gain.linearRampToValueAtTime(0, end);
  oscillator.connect(envelope).connect(out);
  oscillator.start(start);
  oscillator.stop(end);
};

/**
 * The four sounds of a verdict. The context is made at the first sound, because browsers start one only
 * after somebody has touched the page; where there is no audio device, the screen goes on in silence.
 */
export const openSounds = (settings: SoundSettings, createContext = () => new AudioContext()): Sounds => {
  let current = settings;
  let master: GainNode | null = null;
  const openMaster = (): GainNode => {
    const context = createContext();
    const gain = new GainNode(context);
    gain.connect(context.destination);
    return gain;
  };
  return {
    play: (signal) => {
      if (current.isMuted || current.volume === 0) return;
      master ??= openMaster();
      // openMaster makes no other kind of context.
      const context = master.context as AudioContext;
      if (context.state === 'suspended') void context.resume();
      master.gain.value = current.volume;
      for (const tone of SIGNALS[signal]) schedule(context, master, tone);
    },
    set: (changed) => {
      current = changed;
    },
    close: () => {
      if (master !== null) void (master.context as AudioContext).close();
      master = null;
    },
  };
};
