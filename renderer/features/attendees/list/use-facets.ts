import type { DeskClient } from '../../../client/desk-client.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { usePeopleNews } from '../people-news.ts';

export type Facets = Awaited<ReturnType<DeskClient['attendees']['facets']>>;

/** How many people each filter would show, kept up to date without haste. */
export const useFacets = (): Facets | null => {
  const { value, askAgain } = useAnswer('attendees.facets', (desk) => desk.attendees.facets());
  usePeopleNews(askAgain);
  return value;
};
