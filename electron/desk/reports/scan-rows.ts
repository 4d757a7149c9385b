import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
import { prepareDesksOf } from '../log/desks-of.ts';
import { mergeWalks } from '../log/merge-walks.ts';
import { OVERRIDE_NOTE_SQL, PAGE_ROWS, SCAN_WHY_SQL } from './pages.ts';

/** One reading as it stands in the tables. */
export interface ScanRow {
  readonly stamp: string;
  readonly at: string;
  readonly checkpointId: string;
  readonly attendeeId: string;
  readonly deskId: string;
  readonly operatorId: string;
  readonly direction: string;
  readonly verdict: string;
  readonly reason: string;
  readonly via: string;
  readonly code: string;
  readonly overrideOf: string;
  readonly overrideReason: string;
  readonly overrideNote: string;
  /** What was found, as its op has it; null where nothing was, or nobody was turned away. */
  readonly whyText: string | null;
  /** Null for a scan that stands. */
  readonly voidReason: string | null;
}

const ROW_SQL = `SELECT s.stamp, s.seq, s.at, s.checkpoint_id AS checkpointId, s.attendee_id AS attendeeId,
    s.desk_id AS deskId, s.operator_id AS operatorId, s.direction, s.verdict, s.reason, s.via, s.code,
    s.override_of AS overrideOf, s.override_reason AS overrideReason, ${OVERRIDE_NOTE_SQL} AS overrideNote,
    ${SCAN_WHY_SQL} AS whyText, v.reason AS voidReason
  FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq`;

/** Of each desk so many are read in one go, however many desks there are. */
const FEWEST_ROWS = 20;

/** Reads every scan in the order of the log, page after page. */
export const readScans = (sql: Sql): Generator<readonly ScanRow[]> => {
  // Scans that come while the report is written are not in it: it ends.
  const ends = endsOf(sql);
  const atOnce = Math.max(FEWEST_ROWS, Math.ceil(PAGE_ROWS / Math.max(1, ends.length)));
  const page = sql.prepare<[string, number, number], ScanRow & { readonly seq: number }>(
    `${ROW_SQL} WHERE s.desk_id = ? AND s.seq > ? AND s.seq <= ? ORDER BY s.seq LIMIT ${atOnce}`,
  );
  return mergeWalks(
    ends.map(({ deskId, last }) => walkSlices(atOnce, { seq: 0 }, ({ seq }) => page.all(deskId, seq, last))),
  );
};

/** The number of the last scan of each desk. */
const endsOf = (sql: Sql): readonly { readonly deskId: string; readonly last: number }[] => {
  const last = sql.prepare<[string], number>('SELECT max(seq) FROM scan WHERE desk_id = ?').pluck();
  return prepareDesksOf(sql, 'scan')().map((deskId) => ({ deskId, last: last.get(deskId) ?? 0 }));
};

const COUNTED_AT_ONCE = 10_000;

/** Counts the scans slice by slice: a million in one go would hold up the desk for a quarter of a second. */
export const countScans = async (sql: Sql): Promise<number> => {
  const between = sql
    .prepare<[string, number, number], number>(
      'SELECT count(*) FROM scan WHERE desk_id = ? AND seq > ? AND seq <= ?',
    )
    .pluck();
  let total = 0;
  for (const { deskId, last } of endsOf(sql))
    for (let seq = 0; seq < last; seq += COUNTED_AT_ONCE) {
      total += between.get(deskId, seq, seq + COUNTED_AT_ONCE) ?? 0;
      await nextTurn();
    }
  return total;
};
