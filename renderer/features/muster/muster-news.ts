import type { News } from '../../client/news.ts';

const KINDS: ReadonlySet<News['kind']> = new Set([
  'muster',
  'scan',
  'attendees',
  'programme',
  'trip',
  'event',
  'again',
]);

/** What may change the list of a muster. */
export const changesMuster = (news: News): boolean => KINDS.has(news.kind);
