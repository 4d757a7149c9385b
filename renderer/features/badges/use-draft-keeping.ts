import { useEffect, useEffectEvent } from 'react';
import type { DraftStore } from './drawing/draft-store.ts';
import { type History, isChanged } from './drawing/history.ts';

const REST_MS = 400;

/** Keeps what is drawn in this tab until it is saved at the desk. */
export const useDraftKeeping = (drafts: DraftStore, stamp: string, history: History): void => {
  const { layout } = history.now;
  const changed = isChanged(history);
  const keep = useEffectEvent(() => {
    if (changed) drafts.write(stamp, layout);
    else drafts.clear();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more at rest after each change.
  useEffect(() => {
    const timer = window.setTimeout(() => keep(), REST_MS);
    return () => window.clearTimeout(timer);
  }, [layout, changed]);
  // And when somebody looks at something else before that.
  useEffect(() => () => keep(), []);
};
