import type { Notice, NumberedNotice } from '../../../shared/contract/notices.ts';

/** A notice with its number, before it is told at a time. */
export type BoardNotice = Omit<NumberedNotice, 'at'>;

/** News for the screens, numbered from 1 without gaps for as long as the desk is open. */
export interface NoticeBoard {
  /** Tells every screen. Called after commit, never before. */
  announce(notice: Notice): void;
  /** Hears every notice at once, inside the desk. Returns what ends it. */
  listen(hear: (notice: Notice) => void): () => void;
  /** Follows the news after a number (null: from now on) until the signal ends it. */
  follow(after: number | null, signal: AbortSignal | undefined): AsyncGenerator<BoardNotice, void, void>;
  /** Ends all who listen and follow. */
  close(): void;
}

/** How far back a screen may ask before it is told of a gap, and how far one may fall behind. */
const KEPT = 1000;

/** Opens the board. Whoever fails at hearing a notice is reported, and keeps nobody else from hearing it. */
export const createNoticeBoard = (report: (error: unknown) => void): NoticeBoard => {
  let last = 0;
  const kept: Notice[] = [];
  const wakers = new Set<() => void>();
  const listeners = new Set<(notice: Notice) => void>();
  let isClosed = false;

  const wakeAll = (): void => {
    for (const wake of wakers) wake();
  };
  // What is told of is saved already: it must not look as if it had failed.
  const tell = (hear: (notice: Notice) => void, notice: Notice): void => {
    try {
      hear(notice);
    } catch (error) {
      report(error);
    }
  };
  const sleep = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        wakers.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      wakers.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });

  return {
    announce(notice) {
      last += 1;
      kept.push(notice);
      if (kept.length > KEPT) kept.shift();
      for (const hear of listeners) tell(hear, notice);
      wakeAll();
    },
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    async *follow(after, signal) {
      // A number from before a restart is one that this board never gave: also a gap.
      let seen = after ?? last;
      const isOver = (): boolean => isClosed || (signal?.aborted ?? false);
      while (!isOver()) {
        if (seen > last || seen < last - kept.length) {
          seen = last;
          yield { number: last, isGap: true, notice: null };
        } else if (seen < last) {
          seen += 1;
          const notice = kept[kept.length - 1 - (last - seen)] ?? null;
          yield { number: seen, isGap: false, notice };
        } else await sleep(signal);
      }
    },
    close() {
      isClosed = true;
      listeners.clear();
      wakeAll();
    },
  };
};
