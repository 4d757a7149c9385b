import { useCallback, useEffect, useRef, useState } from 'react';
import { useCalmNews } from './calm-news.ts';
import type { DeskClient } from './desk-client.ts';
import { useDesk } from './desk-context.tsx';
import type { News } from './news.ts';

const PAGE_ROWS = 100;
/** So many rows before and behind those in view are fetched before anybody scrolls to them. */
const AHEAD_ROWS = 50;

export interface PageAnswer<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A long list of which only the part in view is at hand. */
export interface Pages<Row> {
  /** Null until the first answer to this question. */
  readonly total: number | null;
  readonly error: unknown;
  readonly rowAt: (place: number) => Row | undefined;
  /** Told which rows are in view: fetches those that are missing. */
  readonly onView: (first: number, last: number) => void;
  readonly askAgain: () => void;
}

export interface PagesQuestion<Row> {
  /** Another key is another question. */
  readonly key: string;
  readonly ask: (desk: DeskClient, window: { offset: number; limit: number }) => Promise<PageAnswer<Row>>;
  /** News after which the part in view is asked for again. */
  readonly matters: (news: News) => boolean;
}

interface Held<Row> {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
}

const pagesBetween = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const to = Math.floor(Math.max(first, last) / PAGE_ROWS);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** Asks for a list in windows as they come into view, and renews those in view when news come. */
export const usePages = <Row>({ key, ask, matters }: PagesQuestion<Row>): Pages<Row> => {
  const desk = useDesk();
  const [held, setHeld] = useState<Held<Row> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const current = useRef({ key, ask });
  current.current = { key, ask };
  const inView = useRef<readonly number[]>([0]);
  const underWay = useRef(new Set<string>());

  const fetchPages = useCallback(
    async (pages: readonly number[], keepsOthers: boolean): Promise<void> => {
      const asked = current.current;
      try {
        const answers = await Promise.all(
          pages.map(
            async (page) =>
              [page, await asked.ask(desk, { offset: page * PAGE_ROWS, limit: PAGE_ROWS })] as const,
          ),
        );
        if (current.current.key !== asked.key) return;
        setHeld((before) => {
          const kept = keepsOthers && before?.key === asked.key ? before.pages : [];
          const fresh = answers.map(([page, { rows }]) => [page, rows] as const);
          return { key: asked.key, total: answers[0]?.[1].total ?? 0, pages: new Map([...kept, ...fresh]) };
        });
        setError(null);
      } catch (trouble) {
        if (current.current.key === asked.key) setError(trouble);
      }
    },
    [desk],
  );
  const renew = useCallback(() => void fetchPages(inView.current, false), [fetchPages]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts at the top.
  useEffect(() => {
    inView.current = [0];
    renew();
  }, [key, renew]);
  useCalmNews(matters, renew);

  const own = held?.key === key ? held : null;
  const shown = useRef(own);
  shown.current = own;
  const onView = useCallback(
    (first: number, last: number) => {
      if (shown.current === null) return;
      inView.current = pagesBetween(first, last);
      for (const page of pagesBetween(
        first - AHEAD_ROWS,
        Math.min(last + AHEAD_ROWS, shown.current.total - 1),
      )) {
        const name = `${page} ${shown.current.key}`;
        if (shown.current.pages.has(page) || underWay.current.has(name)) continue;
        underWay.current.add(name);
        void fetchPages([page], true).finally(() => underWay.current.delete(name));
      }
    },
    [fetchPages],
  );
  return {
    total: own?.total ?? null,
    error,
    rowAt: (place) => own?.pages.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS],
    onView,
    askAgain: renew,
  };
};
