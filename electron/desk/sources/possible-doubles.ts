import { type AttendeeFields, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { shareSomething, sortNamesOf } from '../../../shared/domain/sources/same-person.ts';
import type { Sql } from '../database/open-database.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';
import type { ComparedRow, PossibleDouble } from './compared-row.ts';

type Namesake = Pick<
  AttendeeFields,
  'given' | 'family' | 'display' | 'ownScript' | 'town' | 'organisation' | 'email'
> & { readonly id: string };

type Names = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** So few new rows are asked for one by one; for more it is quicker to know all names first. */
const FEW = 4000;
const ANYBODY: Names = { has: () => true, size: Number.POSITIVE_INFINITY };

/**
 * Prepares the look for people who are on the list already under another key, or without one: walk-ins, and
 * people of another source. Only a hint: who is one person is for people to say.
 */
export const preparePossibleDoubles = (sql: Sql) => {
  // Out of the index alone: 100,000 names are read in a few turns, the people behind them hardly ever.
  const names = sql
    .prepare<[string, number], string>(
      'SELECT DISTINCT sort_name FROM attendee WHERE sort_name > ? ORDER BY sort_name LIMIT ?',
    )
    .pluck();
  const namesakes = sql.prepare<[string], Namesake>(
    `SELECT id, given, family, display, own_script AS ownScript, town, organisation, email
     FROM attendee WHERE sort_name = ? LIMIT 20`,
  );
  const readNames = async (signal: AbortSignal): Promise<Names> => {
    const known = new Set<string>();
    for (let last = ''; ; ) {
      const page = names.all(last, ROWS_AT_A_STRETCH);
      for (const name of page) known.add(name);
      const end = page.at(-1);
      if (end === undefined || page.length < ROWS_AT_A_STRETCH) return known;
      last = end;
      await letScansPass(signal);
    }
  };
  const doubleOf = ({ said: { fields } }: ComparedRow, known: Names): PossibleDouble | null => {
    for (const name of sortNamesOf(fields)) {
      const found = known.has(name)
        ? namesakes.all(name).find((each) => shareSomething(fields, each))
        : undefined;
      if (found !== undefined) return hintAt(found);
    }
    return null;
  };

  /** Puts the hint into the new rows that it concerns. */
  return async (rows: readonly ComparedRow[], signal: AbortSignal): Promise<readonly ComparedRow[]> => {
    const news = rows.filter(({ kind }) => kind === 'new').length;
    if (news === 0) return rows;
    const known = news > FEW ? await readNames(signal) : ANYBODY;
    if (known.size === 0) return rows;
    const hinted = [...rows];
    for (const [place, row] of rows.entries()) {
      if (place % ROWS_AT_A_STRETCH === ROWS_AT_A_STRETCH - 1) await letScansPass(signal);
      const hint = row.kind === 'new' ? doubleOf(row, known) : null;
      if (hint !== null) hinted[place] = { ...row, warnings: [hint, ...row.warnings] };
    }
    return hinted;
  };
};

/** Whether a row has such a hint. */
export const isPossibleDouble = ({ warnings }: ComparedRow): boolean =>
  warnings.some(({ code }) => code === 'possible-double');

const hintAt = (person: Namesake): PossibleDouble => ({
  code: 'possible-double',
  text: [nameOf(person), person.town || person.organisation].filter(Boolean).join(', '),
  id: person.id,
});
