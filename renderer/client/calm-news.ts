import { useCallback, useEffect, useRef } from 'react';
import { useNews } from './desk-context.tsx';
import type { News } from './news.ts';

/** Ten scans a second must not ask for a list ten times a second. */
const PAUSE_MS = 400;

/** Calls back soon after news that matter: at most once a pause, and once after the last. */
export const useCalmNews = (matters: (news: News) => boolean, hear: () => void): void => {
  const timer = useRef<number | null>(null);
  const latest = useRef({ matters, hear });
  useEffect(() => {
    latest.current = { matters, hear };
  });
  const onNews = useCallback((news: News) => {
    if (!latest.current.matters(news)) return;
    timer.current ??= window.setTimeout(() => {
      timer.current = null;
      latest.current.hear();
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
