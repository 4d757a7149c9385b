import { houseDayOf, sinceNight } from '../../../shared/domain/attendance/house-day.ts';
import type { Sql } from '../database/open-database.ts';
import type { PersonRow } from './attendance-rows.ts';
import { type EntryRow, prepareEntriesOf, walkEntries } from './entry-rows.ts';
import type { LocalMoment } from './local-clock.ts';

/** What the entries of one person add up to, whichever order they come in. */
export interface EntryTally {
  readonly entries: number;
  /** When the first entry of each event day was, a day of the house, in seconds since midnight. */
  readonly firstOfDay: readonly (number | null)[];
  /** The latest entry in spite of the rules. */
  readonly override: EntryRow | null;
}

type LocalTime = (instant: string) => LocalMoment | null;

/** Entries of many people, added up: a little memory for each person, however many scans there are. */
export interface EntryBook {
  add(entry: EntryRow): void;
  of(attendeeId: string): EntryTally;
}

const later = (one: EntryRow | null, other: EntryRow): EntryRow =>
  one === null || other.at > one.at || (other.at === one.at && other.stamp > one.stamp) ? other : one;

/** Opens an empty book for the days of an event. */
export const openEntryBook = (days: readonly number[], localTime: LocalTime): EntryBook => {
  interface Growing extends EntryTally {
    entries: number;
    readonly firstOfDay: (number | null)[];
    override: EntryRow | null;
  }
  const nothing = (): Growing => ({ entries: 0, firstOfDay: days.map(() => null), override: null });
  const tallies = new Map<string, Growing>();
  return {
    add(entry) {
      const tally = tallies.get(entry.attendeeId) ?? nothing();
      tallies.set(entry.attendeeId, tally);
      tally.entries += 1;
      if (entry.overrideOf !== '') tally.override = later(tally.override, entry);
      const moment = localTime(entry.at);
      const place = moment === null ? -1 : days.indexOf(houseDayOf(moment));
      if (moment === null || place < 0) return;
      const known = tally.firstOfDay[place] ?? null;
      if (known === null || sinceNight(moment.second) < sinceNight(known))
        tally.firstOfDay[place] = moment.second;
    },
    of: (attendeeId) => tallies.get(attendeeId) ?? nothing(),
  };
};

/** A person with what their entries add up to. */
export interface TalliedPerson {
  readonly person: PersonRow;
  readonly tally: EntryTally;
}

/** How people and their entries are brought together. */
export interface TallyOptions {
  readonly sql: Sql;
  readonly days: readonly number[];
  readonly localTime: LocalTime;
}

/** Prepares to look up the entries of a few people. */
export const prepareTallies = ({ sql, days, localTime }: TallyOptions) => {
  const entriesOf = prepareEntriesOf(sql);
  return (people: readonly PersonRow[]): readonly TalliedPerson[] => {
    const book = openEntryBook(days, localTime);
    for (const entry of entriesOf(people.map(({ id }) => id))) book.add(entry);
    return people.map((person) => ({ person, tally: book.of(person.id) }));
  };
};

/** Walks through all scans first, then gives the people of each page; pages of the walk come out empty. */
export function* tallyEverybody(
  options: TallyOptions,
  pages: Iterable<readonly PersonRow[]>,
): Generator<readonly TalliedPerson[]> {
  const book = openEntryBook(options.days, options.localTime);
  for (const entries of walkEntries(options.sql)) {
    for (const entry of entries) book.add(entry);
    yield [];
  }
  const talliesOf = prepareTallies(options);
  for (const page of pages) {
    // Somebody came, or was taken back, since the walk: looked up again, so that a row agrees with itself.
    const moved = page.filter(({ id, entries }) => book.of(id).entries !== (entries ?? 0));
    const fresh = new Map(talliesOf(moved).map(({ person, tally }) => [person.id, tally]));
    yield page.map((person) => ({ person, tally: fresh.get(person.id) ?? book.of(person.id) }));
  }
}
