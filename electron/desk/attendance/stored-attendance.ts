import type { Attendance, Stay } from '../../../shared/domain/attendance/stays.ts';
import type { Sql } from '../database/open-database.ts';
import { readStays, stayText } from './stay-text.ts';

/** Attendance as the table keeps it. */
export interface StoredAttendance extends Omit<Attendance, 'stays'> {
  readonly stays: string;
}

export const ATTENDANCE_COLUMNS = `checkpoint_id AS checkpointId, first_at AS firstAt, first_scan AS firstScan,
  last_at AS lastAt, entries, stays`;

/** Reads a row of the table. */
export const toAttendance = ({ stays, ...row }: StoredAttendance): Attendance => ({
  ...row,
  stays: readStays(stays),
});

/** Prepares the write of what became different from the row that is there. */
export const prepareStoring = (sql: Sql) => {
  const put = sql.prepare(
    `INSERT INTO attendance
       (attendee_id, checkpoint_id, first_at, first_scan, last_at, entries, inside_since, elsewhere_at, stays)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (attendee_id, checkpoint_id) DO UPDATE SET first_at = excluded.first_at,
       first_scan = excluded.first_scan, last_at = excluded.last_at, entries = excluded.entries,
       inside_since = excluded.inside_since, elsewhere_at = excluded.elsewhere_at, stays = excluded.stays`,
  );
  // SQLite writes the index of every column that is named, also where its value is the same.
  const goOn = sql.prepare(
    'UPDATE attendance SET last_at = ?, entries = ?, stays = ? WHERE attendee_id = ? AND checkpoint_id = ?',
  );
  return (attendeeId: string, attendance: Attendance, before: StoredAttendance | undefined): void => {
    const { checkpointId, firstAt, firstScan, lastAt, entries } = attendance;
    const stays = stayText(attendance.stays);
    if (before !== undefined && isSame(before, attendance, stays)) return;
    const now = openIn(attendance.stays);
    if (
      before !== undefined &&
      before.firstScan === firstScan &&
      isSameStay(openIn(readStays(before.stays)), now)
    )
      goOn.run(lastAt, entries, stays, attendeeId, checkpointId);
    else put.run(attendeeId, checkpointId, firstAt, firstScan, lastAt, entries, now.in, now.elsewhere, stays);
  };
};

const isSame = (row: StoredAttendance, attendance: Attendance, stays: string): boolean =>
  row.stays === stays &&
  row.entries === attendance.entries &&
  row.lastAt === attendance.lastAt &&
  row.firstScan === attendance.firstScan;

type OpenStay = Pick<Stay, 'in' | 'elsewhere'>;

/** The stay that nobody scanned out of; empty where there is none. */
const openIn = (stays: readonly Stay[]): OpenStay => {
  const last = stays.at(-1);
  return last !== undefined && last.out === '' ? last : { in: '', elsewhere: '' };
};

const isSameStay = (a: OpenStay, b: OpenStay): boolean => a.in === b.in && a.elsewhere === b.elsewhere;
