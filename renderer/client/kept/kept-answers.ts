import type { Box } from '../open-storage.ts';

/** The last good answers of the desk on this device, so that its screens open where there is no line. */
export interface KeptAnswers {
  /** What was kept under a key, if it is whole: another version may have kept other parts. */
  read<Value>(key: string, isWhole: (found: Partial<Value>) => boolean): Value | null;
  write(key: string, value: unknown): void;
  /** Forgets what is kept under the keys for which `isWanted` says no. */
  retain(isWanted: (key: string) => boolean): void;
}

const PREFIX = 'foyer.kept.';

const keysOf = (storage: Box): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));

/** Keeps answers in the browser's storage, beside the marks that wait there. */
export const openKeptAnswers = (storage: Box): KeptAnswers => {
  return {
    read<Value>(key: string, isWhole: (found: Partial<Value>) => boolean): Value | null {
      try {
        const found = JSON.parse(storage.getItem(`${PREFIX}${key}`) ?? 'null') as Partial<Value> | null;
        // Only `write` fills this key, and whoever asks has looked at the parts.
        return found !== null && isWhole(found) ? (found as Value) : null;
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage.setItem(`${PREFIX}${key}`, JSON.stringify(value));
      } catch {
        // Storage is full or forbidden: what the desk said lives as long as the page.
      }
    },
    retain(isWanted) {
      for (const key of keysOf(storage)) if (!isWanted(key)) storage.removeItem(`${PREFIX}${key}`);
    },
  };
};

/** For screens that are nothing without their desk. */
export const KEEP_NOTHING: KeptAnswers = {
  read: () => null,
  write: () => {},
  retain: () => {},
};
