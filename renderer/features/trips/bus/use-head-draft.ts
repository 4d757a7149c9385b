import { useEffect, useRef, useState } from 'react';
import type { MarkAct } from '../../../../shared/domain/trips/mark.ts';

/** A stepper is pressed many times for one count; the count is what stands when it rests. */
const REST_MS = 1_000;

export interface HeadDraft {
  /** What the stepper shows while it is not a count yet; null when it shows what was counted. */
  readonly draft: number | null;
  readonly setDraft: (count: number) => void;
  /** Makes a mark, after the count that is still in the making. */
  readonly mark: (act: MarkAct) => void;
}

/** Heads that are being counted on one leg: a mark once the stepper rests, something else is done, or the leg is left. */
export const useHeadDraft = (legId: string, mark: (act: MarkAct, legId: string) => void): HeadDraft => {
  const [counted, setCounted] = useState<{ readonly legId: string; readonly count: number } | null>(null);
  const pending = useRef<{ readonly legId: string; readonly count: number } | null>(null);
  const flush = useRef(() => {});
  useEffect(() => {
    flush.current = () => {
      const { current } = pending;
      pending.current = null;
      if (current === null) return;
      mark({ kind: 'count', count: current.count }, current.legId);
      // From here on the count is among the marks, and another leader's newer one may follow it.
      setCounted(null);
    };
  });
  useEffect(() => {
    if (counted === null) return;
    const timer = window.setTimeout(() => flush.current(), REST_MS);
    return () => window.clearTimeout(timer);
  }, [counted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another leg ends the count of the one before.
  useEffect(() => () => flush.current(), [legId]);
  return {
    draft: counted?.legId === legId ? counted.count : null,
    setDraft: (count) => {
      pending.current = { legId, count };
      setCounted({ legId, count });
    },
    mark: (act) => {
      flush.current();
      mark(act, legId);
    },
  };
};
