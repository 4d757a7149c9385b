import type { NewCategory } from '../../../shared/contract/sources.ts';
import type { Sql } from '../database/open-database.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';
import type { ComparedRow } from './compared-row.ts';

/** Prepares the look for categories that a file brings and that neither the event nor the list has. */
export const prepareNewCategories = (sql: Sql) => {
  const slice = sql.prepare<[number, number], { last: number; category: string }>(
    `SELECT max(place) AS last, category FROM
       (SELECT rowid AS place, category FROM attendee WHERE rowid > ? ORDER BY rowid LIMIT ?)
     GROUP BY category`,
  );
  return async (
    rows: readonly ComparedRow[],
    isOfEvent: (category: string) => boolean,
    signal: AbortSignal,
  ): Promise<readonly NewCategory[]> => {
    const people = new Map<string, number>();
    for (const row of rows) {
      const category = broughtBy(row);
      if (category !== '' && !isOfEvent(category)) people.set(category, (people.get(category) ?? 0) + 1);
    }
    for (let last = 0; people.size > 0; ) {
      const found = slice.all(last, ROWS_AT_A_STRETCH);
      if (found.length === 0) break;
      for (const { category } of found) people.delete(category);
      last = Math.max(...found.map((each) => each.last));
      await letScansPass(signal);
    }
    return [...people].map(([name, count]) => ({ name, people: count }));
  };
};

/** The category that saving this row would put on the list; empty where it puts none. */
const broughtBy = ({ kind, said, changes }: ComparedRow): string => {
  const isBrought = kind === 'new' || changes.some(({ field }) => field === 'category');
  return isBrought ? (said.fields.category ?? '') : '';
};
