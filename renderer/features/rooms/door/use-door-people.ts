import { useCallback, useEffect, useRef, useState } from 'react';
import type { RoomList, RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useCalmNews } from '../../../client/calm-news.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { changesDoor } from './door-news.ts';

const PAGE_ROWS = 100;

interface Pages {
  readonly key: string;
  readonly total: number;
  readonly rows: ReadonlyMap<number, readonly RoomPerson[]>;
}

export interface DoorPeople {
  /** null until the first answer. */
  readonly total: number | null;
  readonly rowAt: (place: number) => RoomPerson | undefined;
  /** Told which rows are in view: fetches those that are missing. */
  readonly onView: (first: number, last: number) => void;
}

const pagesOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const until = Math.floor(Math.max(first, last) / PAGE_ROWS);
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
};

/** One list of a session in windows as they come into view; those in view are renewed when news come. */
export const useDoorPeople = (activityId: string, list: RoomList): DoorPeople => {
  const desk = useDesk();
  const [pages, setPages] = useState<Pages | null>(null);
  const key = `${activityId} ${list}`;
  const current = useRef(key);
  current.current = key;
  const inView = useRef<readonly number[]>([0]);
  const shown = useRef(pages);
  shown.current = pages;

  const fetch = useCallback(
    async (wanted: readonly number[], isRenewal: boolean): Promise<void> => {
      const asked = `${activityId} ${list}`;
      const ask = (page: number) =>
        desk.rooms.people({ activityId, list, offset: page * PAGE_ROWS, limit: PAGE_ROWS });
      try {
        const answers = await Promise.all(wanted.map(async (page) => [page, await ask(page)] as const));
        if (current.current !== asked) return;
        const total = answers.at(-1)?.[1].total ?? 0;
        const fresh = answers.map(([page, { rows }]) => [page, rows] as const);
        setPages((before) => ({
          key: asked,
          total,
          // Windows out of view may be old by the next news: they are forgotten and asked for again.
          rows: new Map([...(before?.key === asked && !isRenewal ? before.rows : []), ...fresh]),
        }));
      } catch {
        // The line is down, and the beam says so; the list stays as it was.
      }
    },
    [desk, activityId, list],
  );
  useEffect(() => {
    inView.current = [0];
    void fetch([0], false);
  }, [fetch]);
  useCalmNews(
    (news) => changesDoor(news, activityId),
    () => void fetch(inView.current, true),
  );
  const onView = useCallback(
    (first: number, last: number) => {
      if (shown.current?.key !== current.current) return;
      inView.current = pagesOf(first, last);
      const missing = inView.current.filter((page) => !shown.current?.rows.has(page));
      if (missing.length > 0) void fetch(missing, false);
    },
    [fetch],
  );
  const own = pages?.key === key ? pages : null;
  return {
    total: own?.total ?? null,
    rowAt: (place) => own?.rows.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS],
    onView,
  };
};
