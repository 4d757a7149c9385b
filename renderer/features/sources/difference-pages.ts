import { useCallback, useEffect, useRef, useState } from 'react';
import type { DifferenceRow, RowKind } from '../../../shared/contract/sources.ts';
import { useDesk } from '../../client/desk-context.tsx';

const PAGE = 100;

/** Which rows are shown. */
export interface ShownRows {
  readonly kinds: readonly RowKind[];
  readonly onlyPossibleDoubles: boolean;
}

export interface DifferencePages {
  readonly total: number;
  readonly rowAt: (place: number) => DifferenceRow | undefined;
  /** Fetches what comes into view. */
  readonly onView: (first: number, last: number) => void;
}

interface Loaded {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly DifferenceRow[]>;
}

const NOTHING: Loaded = { total: 0, pages: new Map() };

/** The rows of some kinds, page by page as they come into view: a list may have 100,000 rows. */
export const useDifferencePages = (
  draftId: string,
  { kinds, onlyPossibleDoubles }: ShownRows,
  onTrouble: (error: unknown) => void,
): DifferencePages => {
  const desk = useDesk();
  const [loaded, setLoaded] = useState(NOTHING);
  const asked = useRef(new Set<number>());
  const round = useRef(0);
  const key = kinds.join(' ');
  const fetchPage = useCallback(
    (page: number) => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      const now = round.current;
      // The key stands for the kinds; an empty list would mean all of them.
      const wanted = key.split(' ') as RowKind[];
      const asking = desk.sources.differences({
        draftId,
        kinds: wanted,
        onlyPossibleDoubles,
        offset: page * PAGE,
        limit: PAGE,
      });
      asking.then(({ total, rows }) => {
        if (now !== round.current) return;
        setLoaded((before) => ({ total, pages: new Map(before.pages).set(page, rows) }));
      }, onTrouble);
    },
    [desk, draftId, key, onlyPossibleDoubles, onTrouble],
  );
  useEffect(() => {
    round.current += 1;
    asked.current = new Set();
    setLoaded(NOTHING);
    if (key !== '') fetchPage(0);
  }, [fetchPage, key]);
  return {
    total: loaded.total,
    rowAt: (place) => loaded.pages.get(Math.floor(place / PAGE))?.[place % PAGE],
    onView: (first, last) => {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) fetchPage(page);
    },
  };
};
