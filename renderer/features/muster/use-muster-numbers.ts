import { useCalmNews } from '../../client/calm-news.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useEachMinute } from '../../client/each-minute.ts';
import { changesMuster } from './muster-news.ts';

export type Grouping = 'place' | 'delegation';

/** More groups than a screen can be searched by: the rest is found by name. */
const MOST_GROUPS = 500;

/** The numbers of a muster and its groups, renewed by news and by the clock: sessions end. */
export const useMusterNumbers = (by: Grouping) => {
  const overview = useAnswer('muster.overview', (desk) => desk.muster.overview());
  const groups = useAnswer(`muster.groups.${by}`, (desk) =>
    desk.muster.groups({ by, offset: 0, limit: MOST_GROUPS }),
  );
  const askAgain = () => {
    overview.askAgain();
    groups.askAgain();
  };
  useCalmNews(changesMuster, askAgain);
  useEachMinute(askAgain);
  return {
    overview: overview.value,
    groups: groups.value?.rows ?? null,
    error: overview.error ?? groups.error,
    askAgain,
  };
};
