import type { MarkScan } from '../../../shared/contract/trips.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { CallTrouble } from '../call-trouble.ts';
import type { Box } from '../open-storage.ts';

/**
 * A mark on this device. `refused` says why the desk did not do it, `turnedAway` how a scan ended that was sent late,
 * both until somebody has read that; `isSent` that the desk has it, until this device has heard what came of it.
 */
export interface KeptMark {
  readonly mark: Mark;
  readonly refused: CallTrouble | null;
  readonly turnedAway: MarkScan | null;
  readonly isSent: boolean;
}

/** A mark that waits for the desk. */
export const toSend = (mark: Mark): KeptMark => ({ mark, refused: null, turnedAway: null, isSent: false });

/** Marks that outlive a reload, in the order in which they were made. */
export interface MarkStore {
  all(): readonly KeptMark[];
  put(kept: KeptMark): void;
  remove(markId: string): void;
}

const PREFIX = 'foyer.mark.';

const keysOf = (storage: Box): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );

/** What another version wrote, or a hand, is no mark and is left out. */
const readMark = (text: string | null): KeptMark | null => {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<KeptMark> | null;
    return typeof found?.mark?.id === 'string' && typeof found.mark.act?.kind === 'string'
      ? {
          mark: found.mark,
          refused: found.refused ?? null,
          turnedAway: found.turnedAway ?? null,
          isSent: found.isSent === true,
        }
      : null;
  } catch {
    return null;
  }
};

const inTime = (a: KeptMark, b: KeptMark): number =>
  a.mark.at === b.mark.at ? (a.mark.id < b.mark.id ? -1 : 1) : a.mark.at < b.mark.at ? -1 : 1;

/**
 * Keeps marks in the browser's storage, each under a key of its own, so that two windows lose nothing of each
 * other. Where storage is full, marks live as long as the page.
 */
export const openMarkStore = (storage: Box): MarkStore => {
  const onPage = new Map<string, KeptMark>();
  return {
    all() {
      // What the page knows is newer: a mark with no room for what became of it would be sent again without end.
      const stored = keysOf(storage)
        .map((key) => readMark(storage.getItem(key)))
        .filter((kept) => kept !== null)
        .filter(({ mark }) => !onPage.has(mark.id));
      return [...stored, ...onPage.values()].sort(inTime);
    },
    put(kept) {
      try {
        storage.setItem(`${PREFIX}${kept.mark.id}`, JSON.stringify(kept));
        onPage.delete(kept.mark.id);
      } catch {
        onPage.set(kept.mark.id, kept);
      }
    },
    remove(markId) {
      onPage.delete(markId);
      storage.removeItem(`${PREFIX}${markId}`);
    },
  };
};
