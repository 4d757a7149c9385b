import { useEffect, useRef } from 'react';

/** A go leaves after this long; everything else stays until the next scan, Esc or an action. */
const GO_HOLD_MS = 12_000;

/** The clock of the page, by which verdicts are shown and cleared. */
export const pageNowMs = (): number => performance.now();

/** Says when a verdict has been shown long enough. `shownAtMs` is null for one that stays. */
export const useHold = (shownAtMs: number | null, onOver: () => void): void => {
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    if (shownAtMs === null) return;
    const leftMs = Math.max(0, GO_HOLD_MS - (pageNowMs() - shownAtMs));
    const timer = window.setTimeout(() => latest.current(), leftMs);
    return () => window.clearTimeout(timer);
  }, [shownAtMs]);
};
