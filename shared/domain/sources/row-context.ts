import type { PaymentState } from '../attendees/attendee.ts';
import { zoneOf } from '../calendar/zone.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { openCountryBook } from './countries.ts';
import type { DateReading } from './dates.ts';
import type { HeadingSense } from './heading-words.ts';
import { openHeadingBook } from './headings.ts';
import { saysFamilyFirst } from './name-order.ts';
import { speaksOfCompanion } from './other-people.ts';
import { readCalledOff, readPayment, readStanding, type Standing } from './status-words.ts';

/** What the reading of every row of one file shares. */
export interface RowContext {
  readonly header: readonly string[];
  /** Name under which a column without use of its own is kept. */
  readonly customNames: readonly string[];
  readonly countryOf: (text: string) => string;
  readonly standingOf: (text: string) => Standing | undefined;
  readonly calledOff: (text: string) => Standing | undefined;
  /** The columns that say who called off. */
  readonly calledOffColumns: ReadonlySet<number>;
  readonly paymentOf: (text: string) => PaymentState | undefined;
  readonly dates: DateReading;
  /** The columns that speak of somebody who comes along. */
  readonly companionColumns: ReadonlySet<number>;
  /** Does the column of whole names say that the family name comes first? */
  readonly isFamilyFirst: boolean;
}

// A column of countries or states has few different values, however long it is.
const MOST_REMEMBERED = 5000;

const remembering = <Value>(look: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = look(text);
    if (known.size < MOST_REMEMBERED) known.set(text, { value });
    return value;
  };
};

const distinctNames = (header: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return header.map((heading, index) => {
    const name = heading.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

const columnsOf = (sense: HeadingSense, header: readonly string[]): ReadonlySet<number> => {
  const book = openHeadingBook();
  return new Set(header.flatMap((heading, column) => (book.match(heading)?.sense === sense ? [column] : [])));
};

/** Prepares the reading of rows. `timeZone` is the event's: times in exports are local. */
export const openRowContext = (
  header: readonly string[],
  mapping: ColumnMapping,
  timeZone = 'UTC',
): RowContext => ({
  header,
  customNames: distinctNames(header),
  countryOf: remembering(openCountryBook()),
  standingOf: remembering((text) => readStanding(text, mapping.system)),
  calledOff: remembering((text) => readCalledOff(text, mapping.system)),
  calledOffColumns: columnsOf('calledOff', header),
  paymentOf: remembering(readPayment),
  companionColumns: new Set(
    header.flatMap((heading, column) => (speaksOfCompanion(heading) ? [column] : [])),
  ),
  isFamilyFirst: saysFamilyFirst(header[mapping.targets.indexOf('fullName')] ?? ''),
  dates: { dayFirst: mapping.dayFirst, placeMs: (shownMs) => zoneOf(timeZone).place(shownMs).ms },
});
