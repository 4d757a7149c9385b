import { createWedgeDetector, type WedgeNews } from '../../../renderer/scanner/wedge-detector.ts';
import type { WedgeKey } from '../../../renderer/scanner/wedge-key.ts';
import { DEFAULT_WEDGE_SETTINGS, type WedgeSettings } from '../../../renderer/scanner/wedge-settings.ts';

interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
}

/** A clock that moves when told. */
const stoppedClock = () => {
  let nowMs = 0;
  const timers = new Set<Timer>();
  const runDue = (until: number) => {
    const due = [...timers].filter((timer) => timer.dueMs <= until).sort((a, b) => a.dueMs - b.dueMs)[0];
    if (due === undefined) return false;
    timers.delete(due);
    nowMs = Math.max(nowMs, due.dueMs);
    due.run();
    return true;
  };
  return {
    now: () => nowMs,
    after: (delayMs: number, run: () => void) => {
      const timer = { dueMs: nowMs + delayMs, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (ms: number) => {
      const until = nowMs + ms;
      while (runDue(until));
      nowMs = until;
    },
    /** The screen was busy: time passed, and timers run only now, all at once. */
    jump: (ms: number) => {
      nowMs += ms;
      const late = [...timers].filter((timer) => timer.dueMs <= nowMs);
      for (const timer of late) {
        timers.delete(timer);
        timer.run();
      }
    },
    waiting: () => timers.size,
  };
};

export type KeyPart = Partial<WedgeKey> & { readonly key: string };

const US_CODE: Readonly<Record<string, string>> = { '-': 'Minus', ' ': 'Space', '/': 'Slash', '=': 'Equal' };

/** The key of a US keyboard that types this character. */
export const usKey = (character: string): KeyPart => {
  if (/[a-z]/i.test(character)) {
    return {
      key: character,
      code: `Key${character.toUpperCase()}`,
      shift: character !== character.toLowerCase(),
    };
  }
  if (/\d/.test(character)) return { key: character, code: `Digit${character}` };
  return { key: character, code: US_CODE[character] ?? '' };
};

export const ENTER: KeyPart = { key: 'Enter', code: 'Enter' };
export const TAB: KeyPart = { key: 'Tab', code: 'Tab' };

/** A detector, a clock, and hands to type with. */
export const deskWithScanner = (settings: Partial<WedgeSettings> = {}) => {
  const clock = stoppedClock();
  const news: WedgeNews[] = [];
  const detector = createWedgeDetector({ ...DEFAULT_WEDGE_SETTINGS, ...settings }, clock, (item) =>
    news.push(item),
  );
  const press = (part: KeyPart, gapMs = 0): boolean => {
    clock.pass(gapMs);
    const plain = {
      kind: 'down',
      code: '',
      shift: false,
      alt: false,
      ctrl: false,
      meta: false,
      isRepeat: false,
    } as const;
    return detector.feed({ ...plain, atMs: clock.now(), ...part });
  };
  return {
    clock,
    detector,
    news,
    press,
    /** Types a text with this gap before every key. */
    type: (text: string, gapMs: number) => [...text].map((character) => press(usKey(character), gapMs)),
    /** What runs ended as, without the keys. */
    ends: () =>
      news.flatMap((item) => {
        if (item.kind === 'typed') return [`typed ${item.text}`];
        return item.kind === 'scan' ? [`scan ${item.text}`] : [];
      }),
    scans: () => news.flatMap((item) => (item.kind === 'scan' ? [item] : [])),
  };
};
