import { setImmediate as nextTurn } from 'node:timers/promises';
import { createSearchIndex, type SearchIndex } from '../../../shared/domain/search/search-index.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import { arrivalIn } from '../cards/roll-news.ts';
import { walkSlices } from '../database/walk-slices.ts';
import type { DeskParts } from '../desk-parts.ts';

/** The search index of a desk: filled in slices after the start, so that the first screen does not wait for it. */
export interface SearchRoll {
  /**
   * The index; throws what kept people from being read, so that nobody is taken for not on the list, and has
   * them read once more for whoever searches next.
   */
  index(): SearchIndex;
  isSearchReady(): boolean;
  /** Resolves when everybody who was on the list at the start can be found, or cannot be read; never rejects. */
  readonly ready: Promise<void>;
  /** Known to be here: those not here yet are found first. */
  isHere(id: string): boolean;
  close(): void;
}

interface Arrival {
  readonly at: string;
  readonly id: string;
}

/** So many are taken in by the first slice: a list of the usual size is found at once. */
const FIRST_SLICE = 1000;
/** People taken in without a pause: some milliseconds, in which no scan is answered. */
const SLICE = 250;

/** Opens the roll, starts filling it, and follows the news of the desk. */
export const openSearchRoll = ({
  sql,
  notices,
  ports,
}: Pick<DeskParts, 'sql' | 'notices' | 'ports'>): SearchRoll => {
  const pageOf = (many: number) =>
    sql.prepare<[number], { place: number; id: string; terms: string }>(
      `SELECT rowid AS place, id, search_terms AS terms FROM attendee WHERE rowid > ? ORDER BY rowid LIMIT ${many}`,
    );
  const firstPage = pageOf(FIRST_SLICE);
  const laterPage = pageOf(SLICE);
  const one = sql.prepare<[string], string>('SELECT search_terms FROM attendee WHERE id = ?').pluck();
  const attendance = sql.prepare<[string], string>(
    `SELECT attendee_id FROM attendance WHERE checkpoint_id = '${MAIN_ENTRANCE}' AND attendee_id = ?`,
  );
  const arrivals = sql.prepare<[string, string], Arrival>(
    `SELECT first_at AS at, attendee_id AS id FROM attendance
     WHERE checkpoint_id = '${MAIN_ENTRANCE}' AND (first_at, attendee_id) > (?, ?)
     ORDER BY first_at, attendee_id LIMIT ${SLICE}`,
  );
  const index = createSearchIndex();
  const here = new Set<string>();
  let isReady = false;
  let isClosed = false;
  let isTrying = false;
  let round = 0;
  let trouble: { readonly error: unknown } | null = null;

  const takeUp = (
    rows: readonly { place: number; id: string; terms: string }[],
    most: number,
  ): number | null => {
    for (const { id, terms } of rows) index.put(id, terms);
    return rows.length < most ? null : (rows.at(-1)?.place ?? null);
  };
  const isOver = (ownRound: number): boolean => isClosed || !sql.open || ownRound !== round;
  /** The first slice at once, so that a short list is found at once; scans and searches come between the others. */
  const load = async (): Promise<void> => {
    round += 1;
    const ownRound = round;
    isReady = false;
    let after = takeUp(firstPage.all(0), FIRST_SLICE);
    while (after !== null) {
      await nextTurn();
      if (isOver(ownRound)) return;
      after = takeUp(laterPage.all(after), SLICE);
    }
    for (let many = FIRST_SLICE; !index.settle(many); many = SLICE) {
      await nextTurn();
      if (isOver(ownRound)) return;
    }
    isReady = true;
    trouble = null;
    notices.announce({ kind: 'search-ready', people: index.size });
  };
  const readAll = async (): Promise<void> => {
    // The first screen goes before; a desk that could not be opened after all is closed by then.
    await nextTurn();
    if (!sql.open) return;
    for (const slice of walkSlices(SLICE, { at: '', id: '' }, ({ at, id }) => arrivals.all(at, id))) {
      if (isClosed) return;
      for (const { id } of slice) here.add(id);
      await nextTurn();
      if (!sql.open) return;
    }
    if (!isClosed) await load();
  };
  /** Nobody waits for the loading: what went wrong is written down once, and told to everybody who searches. */
  const noteTrouble = (error: unknown): void => {
    if (trouble === null) ports.report({ id: 'search', where: 'openSearchRoll', error });
    trouble = { error };
  };
  const tryAgain = (): void => {
    if (isTrying) return;
    isTrying = true;
    void readAll()
      .catch(noteTrouble)
      .finally(() => {
        isTrying = false;
      });
  };
  const takeIn = (ids: readonly string[]): void => {
    for (const id of ids) {
      const terms = one.get(id);
      if (terms !== undefined) index.put(id, terms);
    }
  };
  const noteArrival = (id: string): void => {
    if (attendance.get(id) === undefined) here.delete(id);
    else here.add(id);
  };
  const isHere = (id: string): boolean => here.has(id);
  const stopListening = notices.listen((notice) => {
    const arrival = arrivalIn(notice, isHere);
    if (arrival !== '') noteArrival(arrival);
    if (notice.kind !== 'attendees') return;
    if (notice.ids.length === 0) void load().catch(noteTrouble);
    else takeIn(notice.ids);
  });

  return {
    index() {
      if (trouble === null) return index;
      const { error } = trouble;
      tryAgain();
      throw error;
    },
    isSearchReady: () => isReady,
    ready: readAll().catch(noteTrouble),
    isHere,
    close() {
      isClosed = true;
      stopListening();
    },
  };
};
