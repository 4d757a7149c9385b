import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';

export const PAGE_ROWS = 200;

/** The part of a list that is at hand: windows of rows by their number. */
export interface Pages {
  /** The question that these rows answer. */
  readonly key: string;
  readonly total: number;
  readonly all: number;
  readonly rows: ReadonlyMap<number, readonly AttendeeCard[]>;
}

export interface PageAnswer {
  readonly total: number;
  readonly all: number;
  readonly rows: readonly AttendeeCard[];
}

/** The numbers of the windows that rows from first to last lie in. */
export const pagesOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const to = Math.floor(Math.max(first, last) / PAGE_ROWS);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** Takes a window in. The answer to another question replaces everything that was there. */
export const withPage = (before: Pages | null, key: string, page: number, answer: PageAnswer): Pages => ({
  key,
  total: answer.total,
  all: answer.all,
  rows: new Map([...(before?.key === key ? before.rows : []), [page, answer.rows]]),
});

/** Takes renewed windows in and forgets those out of view, which may be old by now. */
export const renewed = (key: string, answers: readonly (readonly [number, PageAnswer])[]): Pages | null => {
  const newest = answers.at(-1)?.[1];
  if (newest === undefined) return null;
  return {
    key,
    total: newest.total,
    all: newest.all,
    rows: new Map(answers.map(([page, { rows }]) => [page, rows])),
  };
};

export const rowAt = (pages: Pages | null, place: number): AttendeeCard | undefined =>
  pages?.rows.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS];

/** Where a person stands among the rows at hand; null when they are not. */
export const placeOf = (pages: Pages | null, id: string): number | null => {
  for (const [page, rows] of pages?.rows ?? []) {
    const index = rows.findIndex((row) => row.id === id);
    if (index >= 0) return page * PAGE_ROWS + index;
  }
  return null;
};
