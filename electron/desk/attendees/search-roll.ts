import { createSearchIndex, type SearchIndex } from '../../../shared/domain/search/search-index.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';

/** The search index of a desk: filled in slices after the start, so that the first screen does not wait for it. */
export interface SearchRoll {
  readonly index: SearchIndex;
  isSearchReady(): boolean;
  /** Resolves when everybody can be found. */
  readonly ready: Promise<void>;
  /** Known to be here: those not here yet are found first. */
  isHere(id: string): boolean;
  close(): void;
}

const SLICE = 2000;

/** Opens the roll, starts filling it, and follows the news of the desk. */
export const openSearchRoll = ({ sql, notices }: Pick<DeskParts, 'sql' | 'notices'>): SearchRoll => {
  const page = sql.prepare<[number, number], { place: number; id: string; terms: string }>(
    'SELECT rowid AS place, id, search_terms AS terms FROM attendee WHERE rowid > ? ORDER BY rowid LIMIT ?',
  );
  const one = sql.prepare<[string], string>('SELECT search_terms FROM attendee WHERE id = ?').pluck();
  const index = createSearchIndex();
  let isReady = false;
  let isClosed = false;

  const attendance = sql.prepare<[string], string>(
    `SELECT attendee_id FROM attendance WHERE checkpoint_id = '${MAIN_ENTRANCE}' AND attendee_id = ?`,
  );
  const here = new Set<string>(
    sql
      .prepare<[], string>(`SELECT attendee_id FROM attendance WHERE checkpoint_id = '${MAIN_ENTRANCE}'`)
      .pluck()
      .all(),
  );

  const loadSlice = (after: number): number | null => {
    const rows = page.all(after, SLICE);
    for (const { id, terms } of rows) index.put(id, terms);
    return rows.length < SLICE ? null : (rows.at(-1)?.place ?? null);
  };
  const load = async (): Promise<void> => {
    let after: number | null = 0;
    while (after !== null && !isClosed) {
      after = loadSlice(after);
      // Scans, and searches of those already loaded, come in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    isReady = true;
    if (!isClosed) notices.announce({ kind: 'search-ready', people: index.size });
  };
  const takeIn = (ids: readonly string[]): void => {
    for (const id of ids) {
      const terms = one.get(id);
      if (terms !== undefined) index.put(id, terms);
    }
  };
  const takeInEverybody = (): void => {
    let after: number | null = 0;
    while (after !== null) after = loadSlice(after);
  };
  const noteArrival = (id: string): void => {
    if (attendance.get(id) === undefined) here.delete(id);
    else here.add(id);
  };
  const stopListening = notices.listen((notice) => {
    if (notice.kind === 'scan' && notice.row.attendeeId !== '') noteArrival(notice.row.attendeeId);
    if (notice.kind !== 'attendees') return;
    if (notice.ids.length === 0) takeInEverybody();
    else takeIn(notice.ids);
  });

  return {
    index,
    isSearchReady: () => isReady,
    ready: load(),
    isHere: (id) => here.has(id),
    close() {
      isClosed = true;
      stopListening();
    },
  };
};
