import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { usePeopleNews } from '../people-news.ts';
import {
  PAGE_ROWS,
  type PageAnswer,
  type Pages,
  pagesOf,
  placeOf,
  renewed,
  rowAt,
  withPage,
} from './pages.ts';
import type { PeopleQuery } from './people-filter.ts';

/** The list of people as far as it is at hand. */
export interface People {
  /** null until the first answer. The rows of the last question stay until those of the next come. */
  readonly pages: Pages | null;
  readonly error: unknown;
  readonly rowAt: (place: number) => AttendeeCard | undefined;
  readonly placeOf: (id: string) => number | null;
  /** Told which rows are in view: fetches those that are missing. */
  readonly onView: (first: number, last: number) => void;
  readonly askAgain: () => void;
}

/** Asks for the list in windows as they come into view, and renews those in view when news come. */
export const usePeople = (query: PeopleQuery): People => {
  const desk = useDesk();
  const [pages, setPages] = useState<Pages | null>(null);
  const [error, setError] = useState<unknown>(null);
  const key = JSON.stringify(query);
  const current = useRef({ key, query });
  current.current = { key, query };
  const inView = useRef<readonly number[]>([0]);
  const underWay = useRef(new Set<string>());

  const ask = useCallback(
    (page: number): Promise<PageAnswer> =>
      desk.attendees.list({ ...current.current.query, offset: page * PAGE_ROWS, limit: PAGE_ROWS }),
    [desk],
  );

  const fetchPage = useCallback(
    async (page: number): Promise<void> => {
      const asked = current.current.key;
      const name = `${page} ${asked}`;
      if (underWay.current.has(name)) return;
      underWay.current.add(name);
      try {
        const answer = await ask(page);
        if (current.current.key !== asked) return;
        setPages((before) => withPage(before, asked, page, answer));
        setError(null);
      } catch (trouble) {
        if (current.current.key === asked) setError(trouble);
      } finally {
        underWay.current.delete(name);
      }
    },
    [ask],
  );

  const renew = useCallback(async (): Promise<void> => {
    const asked = current.current.key;
    try {
      const answers = await Promise.all(inView.current.map(async (page) => [page, await ask(page)] as const));
      if (current.current.key !== asked) return;
      setPages((before) => renewed(asked, answers) ?? before);
      setError(null);
    } catch (trouble) {
      if (current.current.key === asked) setError(trouble);
    }
  }, [ask]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts at the top.
  useEffect(() => {
    inView.current = [0];
    void fetchPage(0);
  }, [key, fetchPage]);

  usePeopleNews(() => void renew());

  const shown = useRef(pages);
  shown.current = pages;
  const onView = useCallback(
    (first: number, last: number) => {
      if (shown.current?.key !== current.current.key) return;
      inView.current = pagesOf(first, last);
      for (const page of inView.current) if (!shown.current.rows.has(page)) void fetchPage(page);
    },
    [fetchPage],
  );

  return {
    pages,
    error,
    rowAt: (place) => rowAt(pages, place),
    placeOf: (id) => placeOf(pages, id),
    onView,
    askAgain: () => void renew(),
  };
};
