import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
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

const PAGE_SQL = `SELECT s.stamp, s.at, s.checkpoint_id AS checkpointId, s.attendee_id AS attendeeId,
    s.desk_id AS deskId, s.operator_id AS operatorId, s.direction, s.verdict, s.reason, s.via, s.code,
    s.override_of AS overrideOf, s.override_reason AS overrideReason, ${OVERRIDE_NOTE_SQL} AS overrideNote,
    ${SCAN_WHY_SQL} AS whyText, v.reason AS voidReason
  FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
  WHERE s.stamp > ? AND s.stamp <= ? ORDER BY s.stamp LIMIT ${PAGE_ROWS}`;

/** Reads every scan in the order of the log, page after page. */
export const readScans = (sql: Sql): Generator<readonly ScanRow[]> => {
  const page = sql.prepare<[string, string], ScanRow>(PAGE_SQL);
  // Scans that come while the report is written are not in it: it ends.
  const last = sql.prepare<[], string | null>('SELECT max(stamp) FROM scan').pluck().get() ?? '';
  return walkSlices(PAGE_ROWS, { stamp: '' }, (end) => page.all(end.stamp, last));
};

const COUNTED_AT_ONCE = 10_000;

/** Counts the scans slice by slice: a million in one go would hold up the desk for a quarter of a second. */
export const countScans = async (sql: Sql): Promise<number> => {
  const slice = sql.prepare<[string], { rows: number; last: string | null }>(
    `SELECT count(*) AS rows, max(stamp) AS last FROM
       (SELECT stamp FROM scan WHERE stamp > ? ORDER BY stamp LIMIT ${COUNTED_AT_ONCE})`,
  );
  let total = 0;
  let after = '';
  for (;;) {
    const { rows, last } = slice.get(after) ?? { rows: 0, last: null };
    total += rows;
    if (last === null || rows < COUNTED_AT_ONCE) return total;
    after = last;
    await nextTurn();
  }
};
