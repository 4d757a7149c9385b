import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DeskParts } from '../desk-parts.ts';
import { CARD_FROM, HAS_BADGE_SQL, PRESENCE_SQL } from './cards.ts';
import { byName, createSortedSlices, placeByName, type RollEntry } from './roll-entry.ts';
import { arrivalIn, badgeIn } from './roll-news.ts';

/** Something that is counted from the roll, and kept up with every change of it. */
export interface RollTally {
  /** Everybody is read anew: nothing is counted yet. */
  empty(): void;
  /** Somebody came (before: null), changed, or went (now: null). */
  change(before: RollEntry | null, now: RollEntry | null): void;
}

/**
 * Everybody in order of names, with what lists are filtered by, in memory: at 100,000 people a scroll, a
 * filter or a count then takes milliseconds, and never holds up a scan.
 */
export interface PeopleRoll {
  /** Counts with it from the next reading on; asked for before the first `ready`. */
  keep(tally: RollTally): void;
  /** Begins to take everybody in, for those who come later; a trouble is theirs. */
  load(): void;
  /** Resolves when everybody is in, and rejects when they cannot be read; loading lets scans pass in between. */
  ready(): Promise<void>;
  isLoaded(): boolean;
  sorted(): readonly RollEntry[];
  /** Rises with every change, so that what was computed from the roll can be kept until then. */
  version(): number;
}

/** Read without a pause: some milliseconds, in which no scan is answered. */
const SLICE = 250;
/** From so many changes on it is quicker to read everybody anew. */
const MANY = 4000;

const COLUMNS = `a.id, a.sort_name AS sortName, a.town, a.category, a.delegation, a.payment, a.country,
  ${PRESENCE_SQL} AS presence, ${HAS_BADGE_SQL} AS hasBadge, a.status = 'cancelled' AS isCancelled,
  coalesce(json_extract(a.custom, '$.Arrival'), '') AS arrival`;

/** Makes entries whose few different words are each kept once: less memory, and quicker to group by. */
const openEntryMaking = (): ((row: RollEntry) => RollEntry) => {
  const words = new Map<string, string>();
  const word = (text: string): string => {
    const known = words.get(text);
    if (known === undefined) words.set(text, text);
    return known ?? text;
  };
  return (row) => ({
    id: row.id,
    sortName: row.sortName,
    town: word(row.town),
    country: word(row.country),
    category: word(row.category),
    delegation: word(row.delegation),
    payment: word(row.payment),
    // One of the words of the contract stays one.
    presence: word(row.presence) as RollEntry['presence'],
    hasBadge: row.hasBadge,
    isCancelled: row.isCancelled,
    arrival: word(row.arrival),
  });
};

/** Opens the roll; it is filled at the first `ready` and then follows the news of the desk. */
export const openPeopleRoll = ({
  sql,
  notices,
  ports,
}: Pick<DeskParts, 'sql' | 'notices' | 'ports'>): PeopleRoll => {
  const page = sql.prepare<[number], RollEntry & { place: number }>(
    `SELECT a.rowid AS place, ${COLUMNS} FROM ${CARD_FROM} WHERE a.rowid > ? ORDER BY a.rowid LIMIT ${SLICE}`,
  );
  const one = sql.prepare<[string], RollEntry>(`SELECT ${COLUMNS} FROM ${CARD_FROM} WHERE a.id = ?`);
  let sorted: RollEntry[] = [];
  const byId = new Map<string, RollEntry>();
  let version = 0;
  let round = 0;
  let loading: Promise<void> | null = null;
  let isLoaded = false;
  let isInTrouble = false;
  const changedMeanwhile = new Set<string>();
  const tallies: RollTally[] = [];
  const toEntry = openEntryMaking();

  const tell = (before: RollEntry | null, now: RollEntry | null): void => {
    for (const tally of tallies) tally.change(before, now);
  };
  const replace = (id: string): void => {
    const before = byId.get(id);
    const row = one.get(id);
    const now = row === undefined ? undefined : toEntry(row);
    if (before !== undefined || now !== undefined) tell(before ?? null, now ?? null);
    if (now === undefined) byId.delete(id);
    else byId.set(id, now);
    // A scan leaves everybody at their place; only names move people.
    if (before !== undefined && now !== undefined && byName(before, now) === 0)
      sorted[placeByName(sorted, before)] = now;
    else {
      if (before !== undefined) sorted.splice(placeByName(sorted, before), 1);
      if (now !== undefined) sorted.splice(placeByName(sorted, now), 0, now);
    }
  };

  const load = async (): Promise<void> => {
    round += 1;
    const ownRound = round;
    isLoaded = false;
    changedMeanwhile.clear();
    const slices = createSortedSlices();
    byId.clear();
    for (const tally of tallies) tally.empty();
    let after: number | null = 0;
    // The desk may close while its people are still being read.
    while (after !== null && sql.open && ownRound === round) {
      const rows: (RollEntry & { place: number })[] = page.all(after);
      const slice = rows.map(toEntry);
      for (const entry of slice) {
        byId.set(entry.id, entry);
        tell(null, entry);
      }
      slices.add(slice);
      after = rows.length < SLICE ? null : (rows.at(-1)?.place ?? null);
      await nextTurn();
    }
    if (!sql.open) return;
    // Everybody changed while this was read: the round that began then has the say.
    if (ownRound !== round) return whenRead();
    sorted = slices.all();
    for (const id of changedMeanwhile) replace(id);
    isLoaded = true;
    isInTrouble = false;
    version += 1;
  };

  /** What goes wrong is written down once until all is well. Whoever asks next has everybody read anew. */
  const noteTrouble = (error: unknown): void => {
    if (!isInTrouble) ports.report({ id: 'people', where: 'openPeopleRoll', error });
    isInTrouble = true;
    isLoaded = false;
    loading = null;
  };
  const begin = (): Promise<void> => {
    const begun = load();
    begun.catch((error: unknown) => {
      if (loading === begun) noteTrouble(error);
    });
    return begun;
  };
  const whenRead = (): Promise<void> => {
    loading ??= begin();
    return loading;
  };
  const replaceAll = (ids: readonly string[]): void => {
    try {
      for (const id of ids) replace(id);
    } catch (error) {
      noteTrouble(error);
    }
  };
  const takeIn = (ids: readonly string[]): void => {
    if (loading === null) return;
    version += 1;
    if (ids.length === 0 || ids.length > MANY) loading = begin();
    else if (isLoaded) replaceAll(ids);
    else for (const id of ids) changedMeanwhile.add(id);
  };
  const isHere = (id: string): boolean => byId.get(id)?.presence === 'here';
  notices.listen((notice) => {
    if (notice.kind === 'attendees') takeIn(notice.ids);
    const arrival = arrivalIn(notice, isHere);
    if (arrival !== '') takeIn([arrival]);
    const badged = badgeIn(notice);
    if (badged !== '') takeIn([badged]);
  });

  return {
    keep: (tally) => void tallies.push(tally),
    load: () => void whenRead(),
    ready: whenRead,
    isLoaded: () => isLoaded,
    sorted: () => sorted,
    version: () => version,
  };
};
