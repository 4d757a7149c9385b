import { HANDOUT_PREFIX } from '../../shared/domain/programme/checkpoint-id.ts';
import { useEventState } from '../client/event-state.ts';

/** Whether anything is lent at this event: there is, or was, a checkpoint where it is handed out. */
export const useIsLending = (): boolean => {
  const { value } = useEventState();
  return value?.checkpoints.some(({ id }) => id.startsWith(HANDOUT_PREFIX)) ?? false;
};
