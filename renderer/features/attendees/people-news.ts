import { useCalmNews } from '../../client/calm-news.ts';
import type { News } from '../../client/news.ts';

const ABOUT_PEOPLE: ReadonlySet<News['kind']> = new Set(['attendees', 'scan', 'print-job', 'again']);

/** Calls back soon after news of people. */
export const usePeopleNews = (hear: () => void): void =>
  useCalmNews((news) => ABOUT_PEOPLE.has(news.kind), hear);
