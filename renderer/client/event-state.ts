import type { EventState } from '../../shared/contract/event.ts';
import { type Answer, useAnswer, useDeskClock } from './desk-context.tsx';
import type { News } from './news.ts';

const isWhole = ({ event, desk, phase }: Partial<EventState>): boolean =>
  event !== undefined && desk !== undefined && phase !== undefined;

/** The event and this desk, asked anew after such news; kept where screens work without a line. It tells the clock, too. */
export const useEventState = (kinds: readonly News['kind'][] = ['event']): Answer<EventState> => {
  const clock = useDeskClock();
  return useAnswer('event', (desk) => desk.event.state(), kinds, {
    isWhole,
    hear: ({ at }) => clock.hear(at, true),
  });
};
