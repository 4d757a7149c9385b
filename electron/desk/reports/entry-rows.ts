import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
import { OVERRIDE_NOTE_SQL } from './pages.ts';

/** One admission at the entrance that stands. */
export interface EntryRow {
  readonly attendeeId: string;
  readonly at: string;
  readonly stamp: string;
  readonly overrideOf: string;
  readonly overrideReason: string;
  readonly overrideNote: string;
}

interface WalkedRow extends EntryRow {
  readonly deskId: string;
  readonly seq: number;
  readonly stands: number;
}

/** Few columns: a thousand take a few milliseconds. */
const WALKED_AT_ONCE = 1000;

const ENTRY_COLUMNS = `s.attendee_id AS attendeeId, s.at, s.stamp, s.override_of AS overrideOf,
  s.override_reason AS overrideReason, ${OVERRIDE_NOTE_SQL} AS overrideNote`;

const STANDS_SQL = `s.attendee_id <> '' AND s.checkpoint_id = '${MAIN_ENTRANCE}' AND s.verdict = 'admitted'
  AND s.direction = 'entry' AND NOT EXISTS (SELECT 1 FROM scan_void v WHERE v.scan_id = s.desk_id || '-' || s.seq)`;

/**
 * Walks through all scans in the order in which the table lies on the disk, which reads (and decrypts) each
 * page once: by person, the same pages come again and again. Pages without an entry come too, for the pause.
 */
export function* walkEntries(sql: Sql): Generator<readonly EntryRow[]> {
  const page = sql.prepare<[string, number], WalkedRow>(
    `SELECT s.desk_id AS deskId, s.seq, ${STANDS_SQL} AS stands, ${ENTRY_COLUMNS} FROM scan s
     WHERE (s.desk_id, s.seq) > (?, ?) ORDER BY s.desk_id, s.seq LIMIT ${WALKED_AT_ONCE}`,
  );
  const slices = walkSlices(WALKED_AT_ONCE, { deskId: '', seq: 0 }, ({ deskId, seq }) =>
    page.all(deskId, seq),
  );
  for (const rows of slices) yield rows.filter((row) => row.stands === 1);
}

/** Prepares the entries of a few people. */
export const prepareEntriesOf = (sql: Sql): ((attendeeIds: readonly string[]) => readonly EntryRow[]) => {
  const entries = sql.prepare<[string], EntryRow>(
    `SELECT ${ENTRY_COLUMNS} FROM json_each(?) people CROSS JOIN scan s ON s.attendee_id = people.value
     WHERE ${STANDS_SQL}`,
  );
  return (attendeeIds) => (attendeeIds.length === 0 ? [] : entries.all(JSON.stringify(attendeeIds)));
};
