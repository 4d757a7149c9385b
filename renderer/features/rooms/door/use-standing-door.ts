import { useEffect, useRef, useState } from 'react';
import type { RoomState } from '../../../../shared/contract/rooms.ts';
import { useDoorState } from './use-door-state.ts';

/**
 * The door as it stands. Where the clock has nothing on any more while somebody who was turned away still
 * waits for a word, the session before stays.
 */
export const useStandingDoor = (
  room: string,
  activityId: string,
  isAnybodyWaiting: boolean,
): RoomState | null => {
  const lastId = useRef('');
  const [heldId, hold] = useState('');
  const { state } = useDoorState(room, activityId || heldId);
  useEffect(() => {
    if (state === null) return;
    lastId.current = state.activity?.id ?? lastId.current;
    hold(isAnybodyWaiting && state.byClock === null ? lastId.current : '');
  }, [state, isAnybodyWaiting]);
  return state;
};
