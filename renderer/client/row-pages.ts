import { useCallback, useEffect, useRef, useState } from 'react';

const PAGE = 100;

export interface PageOfRows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A stretch of the rows. */
export interface RowWindow {
  readonly offset: number;
  readonly limit: number;
}

export interface RowPages<Row> {
  readonly total: number;
  readonly rowAt: (place: number) => Row | undefined;
  /** Fetches what comes into view. */
  readonly onView: (first: number, last: number) => void;
  /** Why the last page did not come; null when it did. */
  readonly trouble: unknown;
}

interface Loaded<Row> {
  readonly total: number;
  /** Which question the pages answer. */
  readonly round: number;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  readonly trouble: unknown;
}

const NOTHING = { round: 0, total: 0, pages: new Map(), trouble: null };

/**
 * Rows page by page as they come into view: a list may have 100,000. Another key asks anew, and what is shown
 * stays until the answer comes; an empty key asks for nothing.
 */
export const useRowPages = <Row>(
  key: string,
  fetchRows: (window: RowWindow) => Promise<PageOfRows<Row>>,
): RowPages<Row> => {
  const [loaded, setLoaded] = useState<Loaded<Row>>(NOTHING);
  const asked = useRef(new Set<number>());
  const round = useRef(0);
  const latest = useRef(fetchRows);
  latest.current = fetchRows;
  const fetchPage = useCallback((page: number): void => {
    if (asked.current.has(page)) return;
    asked.current.add(page);
    const now = round.current;
    const show = (change: (before: Loaded<Row>) => Loaded<Row>): void => {
      if (now === round.current) setLoaded(change);
    };
    latest.current({ offset: page * PAGE, limit: PAGE }).then(
      ({ total, rows }) =>
        show((before) => {
          const pages = new Map(before.round === now ? before.pages : []).set(page, rows);
          return { round: now, total, pages, trouble: null };
        }),
      (trouble: unknown) => show((before) => ({ ...before, trouble })),
    );
  }, []);
  useEffect(() => {
    round.current += 1;
    asked.current = new Set();
    if (key === '') setLoaded(NOTHING);
    else fetchPage(0);
  }, [fetchPage, key]);
  return {
    total: loaded.total,
    rowAt: (place) => loaded.pages.get(Math.floor(place / PAGE))?.[place % PAGE],
    onView: (first, last) => {
      if (key === '') return;
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) fetchPage(page);
    },
    trouble: loaded.trouble,
  };
};
