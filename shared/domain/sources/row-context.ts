import type { ColumnMapping, ColumnTarget } from './column-mapping.ts';
import { openCountryBook } from './countries.ts';
import { type DateReading, openZoneOffset } from './dates.ts';

/** What the reading of every row of one file shares. */
export interface RowContext {
  readonly header: readonly string[];
  /** Name under which a column without use of its own is kept. */
  readonly customNames: readonly string[];
  readonly countryOf: (text: string) => string;
  readonly dates: DateReading;
}

const distinctNames = (header: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return header.map((heading, index) => {
    const name = heading.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

/** Prepares the reading of rows. `timeZone` is the event's: times in exports are local. */
export const openRowContext = (header: readonly string[], mapping: ColumnMapping, timeZone = 'UTC'): RowContext => ({
  header,
  customNames: distinctNames(header),
  countryOf: openCountryBook(),
  dates: { dayFirst: mapping.dayFirst, offsetAt: openZoneOffset(timeZone) },
});

/** The columns of every target, in the order of the file. */
export const columnsByTarget = (mapping: ColumnMapping): ReadonlyMap<ColumnTarget, readonly number[]> => {
  const columns = new Map<ColumnTarget, number[]>();
  mapping.targets.forEach((target, index) => {
    const list = columns.get(target);
    if (list) list.push(index);
    else columns.set(target, [index]);
  });
  return columns;
};
