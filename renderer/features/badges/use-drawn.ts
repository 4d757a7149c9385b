import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DrawnBadge } from '../../../shared/contract/badge-drawing.ts';
import { useDesk } from '../../client/desk-context.tsx';
import type { Drawing } from './drawing/drawing.ts';
import { latestOnly } from './drawing/latest-only.ts';
import { leanSide, withImages } from './drawing/lean.ts';

export interface Drawn {
  /** By person; the last that was drawn stays while the next is under way. */
  readonly badges: ReadonlyMap<string, DrawnBadge>;
  readonly error: unknown;
}

interface Wish {
  readonly drawing: Pick<Drawing, 'layout' | 'side'>;
  readonly ids: readonly string[];
}

const NOTHING: Drawn = { badges: new Map(), error: null };

/** Lets the desk draw badges of these people while the layout changes: after a pause, one request at a time, the last one counts. */
export const useDrawn = (
  { layout, side }: Wish['drawing'],
  ids: readonly string[],
  pauseMs: number,
): Drawn => {
  const desk = useDesk();
  const [drawn, setDrawn] = useState(NOTHING);
  const draw = useEffectEvent(async ({ drawing, ids: attendeeIds }: Wish): Promise<void> => {
    try {
      const badges = await desk.badges.draw({ layout: leanSide(drawing), attendeeIds: [...attendeeIds] });
      const whole = badges.map((one) => ({ ...one, svg: withImages(one.svg, drawing.layout.images) }));
      setDrawn({ badges: new Map(whole.map((one) => [one.attendeeId, one])), error: null });
    } catch (error) {
      setDrawn((before) => ({ ...before, error }));
    }
  });
  // oxlint-disable-next-line react/preserve-manual-memoization -- one line of requests for as long as the screen stands.
  const line = useMemo(() => latestOnly<Wish>((wish) => draw(wish)), []);
  useEffect(() => () => line.close(), [line]);
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the people.
  useEffect(() => {
    if (ids.length === 0) return;
    const timer = window.setTimeout(() => line.ask({ drawing: { layout, side }, ids }), pauseMs);
    return () => window.clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the people.
  }, [layout, side, key, line, pauseMs]);
  return drawn;
};
