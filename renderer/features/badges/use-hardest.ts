import { useEffect, useState } from 'react';
import type { HardestNames } from '../../../shared/contract/badge-drawing.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import type { Drawing } from './drawing/drawing.ts';
import { leanSide } from './drawing/lean.ts';

/** So long nothing must be drawn before the list is gone through again for those who come out worst. */
const REST_MS = 700;
const WANTED = 10;

/** The names of the list that are hardest for a layout; those of a moment ago while somebody draws. */
export const useHardest = ({ layout, side }: Drawing): HardestNames | null => {
  const [rested, setRested] = useState({ layout, side, round: 0 });
  useEffect(() => {
    if (rested.layout === layout && rested.side === side) return;
    const timer = window.setTimeout(
      () => setRested(({ round }) => ({ layout, side, round: round + 1 })),
      REST_MS,
    );
    return () => window.clearTimeout(timer);
  }, [layout, side, rested]);
  return useAnswer(
    `badges.hardest ${rested.round}`,
    (desk) => desk.badges.hardest({ layout: leanSide(rested), count: WANTED }),
    ['attendees'],
  ).value;
};
