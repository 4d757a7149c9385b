import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { GUEST_LIST } from '../cards/attendee-id.ts';
import { type GivenValues, givenValuesOf } from '../cards/given-values.ts';
import type { Sql } from '../database/open-database.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';

/** What the list said of somebody before: in the one entry that said it, or as several were merged. */
export interface Said {
  readonly key: string;
  readonly merged: string;
  readonly entry: string | null;
}

/** The values that were said, by name. */
export const valuesOf = ({ merged, entry }: Said): GivenValues =>
  entry === null
    ? (JSON.parse(merged || '{}') as GivenValues)
    : givenValuesOf(JSON.parse(entry) as BodyOf<'attendee-set'>);

/** Prepares the reading of what the guest list said, by key. */
export const prepareGivenBefore = (sql: Sql) => {
  // An entry's id is its desk, a hyphen and its number; a desk has no hyphen.
  const page = sql.prepare<[string, number], Said & { place: number }>(
    `SELECT o.rowid AS place, o.key, o.given_values AS merged, op.body AS entry
     FROM origin o LEFT JOIN op ON o.given_values = '' AND op.desk_id = substr(o.clocks, 1, instr(o.clocks, '-') - 1)
       AND op.seq = CAST(substr(o.clocks, instr(o.clocks, '-') + 1) AS INTEGER)
     WHERE o.source = ? AND o.rowid > ? ORDER BY o.rowid LIMIT ${ROWS_AT_A_STRETCH}`,
  );
  return async (signal: AbortSignal): Promise<Map<string, Said>> => {
    const given = new Map<string, Said>();
    for (let last = 0; ; ) {
      const rows = page.all(GUEST_LIST, last);
      for (const row of rows) given.set(row.key, row);
      const end = rows.at(-1);
      if (end === undefined || rows.length < ROWS_AT_A_STRETCH) return given;
      last = end.place;
      await letScansPass(signal);
    }
  };
};
