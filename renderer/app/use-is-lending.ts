import { HANDOUT_PREFIX } from '../../shared/domain/programme/checkpoint-id.ts';
import { useAnswer } from '../client/desk-context.tsx';

/** Whether anything is lent at this event: there is, or was, a checkpoint where it is handed out. */
export const useIsLending = (): boolean => {
  const { value } = useAnswer('is lending', (desk) => desk.event.state(), ['event']);
  return value?.checkpoints.some(({ id }) => id.startsWith(HANDOUT_PREFIX)) ?? false;
};
