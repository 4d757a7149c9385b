import type { Notice } from '../../shared/contract/notices.ts';
import type { DeskLine } from './desk-client.ts';

/** `again`: numbers are missing, or the line was down: whatever is on the screen is to be asked for anew. */
export type News = Notice | { readonly kind: 'again' };

/** Follows the desk's numbered notices for as long as the screen lives, across breaks of the line. */
export interface NewsStand {
  /** Hears all news. Returns what ends it. */
  listen(hear: (news: News) => void): () => void;
  close(): void;
}

const PAUSE_MS = 500;

/** Opens the news of a line; `hearTime` is told the desk's clock with each. */
export const openNews = (line: DeskLine, hearTime: (at: string) => void): NewsStand => {
  const listeners = new Set<(news: News) => void>();
  const stop = new AbortController();
  let last: number | null = null;
  let wasLost = false;

  const tell = (news: News): void => {
    for (const hear of listeners) hear(news);
  };
  const followOnce = async (): Promise<void> => {
    const notices = await line.client.notices.follow({ after: last }, { signal: stop.signal });
    for await (const { number, isGap, notice, at } of notices) {
      last = number;
      hearTime(at);
      if (isGap) tell({ kind: 'again' });
      else if (notice !== null) tell(notice);
    }
  };
  const followAlways = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        await followOnce();
      } catch {
        // The line broke or is not up yet; its state says so on the screen. What was missed comes by number, or as a gap.
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  // Notices come by number after a break, but answers that it cut off do not, and the desk may be another one.
  const stopWatching = line.onConnection((connection) => {
    if (connection === 'open' && wasLost) tell({ kind: 'again' });
    wasLost = connection === 'lost';
  });
  void followAlways();
  return {
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      stopWatching();
      stop.abort();
    },
  };
};
