import { useEffect, useEffectEvent } from 'react';
import type { RoomState } from '../../../../shared/contract/rooms.ts';
import { useCalmNews } from '../../../client/calm-news.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useEachMinute } from '../../../client/each-minute.ts';
import { changesDoor } from './door-news.ts';

export interface DoorAnswer {
  readonly state: RoomState | null;
  readonly error: unknown;
}

/** One door, asked for anew when news of it come, and every minute: sessions begin and end by the clock. */
export const useDoorState = (room: string, activityId: string): DoorAnswer => {
  const { value, error, askAgain } = useAnswer(`door ${room} ${activityId}`, (desk) =>
    desk.rooms.state({ room, activityId }),
  );
  // The last answer of another door must not stand under this one's name.
  const state = value !== null && value.room === room ? value : null;
  useCalmNews((news) => changesDoor(news, state?.activity?.id ?? ''), askAgain);
  useEachMinute(askAgain);
  useOpening(state, askAgain);
  return { state, error };
};

const MINUTE_MS = 60_000;

/** The door opens to everybody at its second, not up to a minute after. */
const useOpening = (state: RoomState | null, hear: () => void): void => {
  const onOpening = useEffectEvent(hear);
  const { opensAt = null, isOpenToAll = true, at = '' } = state ?? {};
  useEffect(() => {
    if (opensAt === null || isOpenToAll) return;
    const waitMs = Date.parse(opensAt) - Date.parse(at);
    if (waitMs > MINUTE_MS) return;
    const timer = window.setTimeout(() => onOpening(), Math.max(0, waitMs));
    return () => window.clearTimeout(timer);
  }, [opensAt, isOpenToAll, at]);
};
