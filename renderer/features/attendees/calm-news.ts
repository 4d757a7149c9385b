import { useCallback, useEffect, useRef } from 'react';
import { useNews } from '../../client/desk-context.tsx';
import type { News } from '../../client/news.ts';

/** Ten scans a second must not ask for a list ten times a second. */
const PAUSE_MS = 400;

const ABOUT_PEOPLE: ReadonlySet<News['kind']> = new Set(['attendees', 'scan', 'print-job', 'again']);

/** Calls back soon after news of people: at most once a pause, and once after the last. */
export const useCalmNews = (hear: () => void): void => {
  const timer = useRef<number | null>(null);
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  const onNews = useCallback((news: News) => {
    if (!ABOUT_PEOPLE.has(news.kind)) return;
    timer.current ??= window.setTimeout(() => {
      timer.current = null;
      latest.current();
    }, PAUSE_MS);
  }, []);
  useNews(onNews);
  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
};
