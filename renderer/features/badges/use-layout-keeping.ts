import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { type Acting, useActing } from '../../app/acting.ts';
import type { DeskClient } from '../../client/desk-client.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { type History, type HistoryStep, isChanged } from './drawing/history.ts';

export type StoredLayout = Awaited<ReturnType<DeskClient['badges']['layout']>>;

/** How a drawing stands with what the desk keeps of it. */
export interface Keeping {
  readonly acting: Acting;
  readonly isChanged: boolean;
  /** ISO time of the last word that this screen knows of. */
  readonly savedAt: string | null;
  /** Of the version that is drawn over. */
  readonly stamp: string;
  /** What somebody else saved since; null where nobody did. */
  readonly theirs: StoredLayout | null;
  /** True when it is kept. */
  readonly save: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

/**
 * Keeps a drawing at the desk. What somebody else saved meanwhile is taken where nothing is drawn here yet;
 * where something is, this screen says so and its own next word will win.
 */
export const useLayoutKeeping = (
  stored: StoredLayout,
  history: History,
  dispatch: (step: HistoryStep) => void,
): Keeping => {
  const desk = useDesk();
  const acting = useActing();
  const [known, setKnown] = useState({ stamp: stored.stamp, savedAt: stored.savedAt });
  const isSaving = useRef(false);
  const changed = isChanged(history);
  const isForeign = !acting.isBusy && stored.stamp > known.stamp;

  const take = () => {
    setKnown({ stamp: stored.stamp, savedAt: stored.savedAt });
    dispatch({ do: 'begin', layout: stored.layout });
  };
  const takeUnasked = useEffectEvent(take);
  useEffect(() => {
    if (isForeign && !changed && !isSaving.current) takeUnasked();
  }, [isForeign, changed]);

  const save = async (): Promise<boolean> => {
    const layout: BadgeLayout = history.now.layout;
    isSaving.current = true;
    const isDone = await acting.run(async () => {
      const { stamp, savedAt } = await desk.badges.saveLayout({ id: stored.id, layout });
      setKnown({ stamp, savedAt });
      dispatch({ do: 'keep', layout });
    });
    isSaving.current = false;
    return isDone;
  };
  return {
    acting,
    isChanged: changed,
    savedAt: known.savedAt,
    stamp: known.stamp,
    theirs: isForeign && changed ? stored : null,
    save,
    takeTheirs: take,
  };
};
