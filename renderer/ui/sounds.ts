import { SIGNALS, type Signal, type Tone } from './signals.ts';

export interface SoundSettings {
  /** 0 to 1 */
  readonly volume: number;
  readonly isMuted: boolean;
}

export interface Sounds {
  /** Opens the device ahead: that takes some hundredths of a second, which the first verdict would wait for. */
  readonly prepare: () => void;
  readonly play: (signal: Signal) => void;
  readonly set: (settings: SoundSettings) => void;
  /** Lets the device go. What is played later is not heard, until it is prepared again. */
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

const openContext = (): AudioContext | null => ('AudioContext' in globalThis ? new AudioContext() : null);

/**
 * The four sounds of a verdict. Browsers start a context only after somebody has touched the page, so one
 * that was made before sleeps until the first sound; where there is no audio, the screen goes on in silence.
 */
export const openSounds = (settings: SoundSettings, createContext = openContext): Sounds => {
  let current = settings;
  let master: GainNode | null = null;
  let isClosed = false;
  const isSilent = (): boolean => isClosed || current.isMuted || current.volume === 0;
  const openMaster = (): GainNode | null => {
    const context = createContext();
    if (context === null) return null;
    const gain = new GainNode(context);
    gain.connect(context.destination);
    return gain;
  };
  return {
    prepare: () => {
      isClosed = false;
      if (!isSilent()) master ??= openMaster();
    },
    play: (signal) => {
      if (isSilent()) return;
      master ??= openMaster();
      if (master === null) return;
      // openMaster makes no other kind of context.
      const context = master.context as AudioContext;
      // Asleep, or taken by a call on an iPhone, which says so by a state of its own.
      if (context.state !== 'running') void context.resume();
      master.gain.value = current.volume;
      for (const tone of SIGNALS[signal]) schedule(context, master, tone);
    },
    set: (changed) => {
      current = changed;
    },
    close: () => {
      isClosed = true;
      if (master !== null) void (master.context as AudioContext).close();
      master = null;
    },
  };
};
