import { type Attendance, attendanceOf, type Passage } from '../../../shared/domain/attendance/stays.ts';
import type { Sql } from '../database/open-database.ts';
import { stayText } from './stay-text.ts';

interface StoredAttendance {
  readonly checkpointId: string;
  readonly firstScan: string;
  readonly lastAt: string;
  readonly entries: number;
  readonly stays: string;
}

const prepareStatements = (sql: Sql) => ({
  passages: sql.prepare<[string], Passage>(
    `SELECT s.desk_id || '-' || s.seq AS scanId, s.checkpoint_id AS checkpointId, s.direction, s.at, s.stamp
     FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE s.attendee_id = ? AND s.verdict = 'admitted' AND v.scan_id IS NULL`,
  ),
  stored: sql.prepare<[string], StoredAttendance>(
    `SELECT checkpoint_id AS checkpointId, first_scan AS firstScan, last_at AS lastAt, entries, stays
     FROM attendance WHERE attendee_id = ?`,
  ),
  put: sql.prepare(
    `INSERT INTO attendance
       (attendee_id, checkpoint_id, first_at, first_scan, last_at, entries, inside_since, elsewhere_at, stays)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (attendee_id, checkpoint_id) DO UPDATE SET first_at = excluded.first_at,
       first_scan = excluded.first_scan, last_at = excluded.last_at, entries = excluded.entries,
       inside_since = excluded.inside_since, elsewhere_at = excluded.elsewhere_at, stays = excluded.stays`,
  ),
  remove: sql.prepare('DELETE FROM attendance WHERE attendee_id = ? AND checkpoint_id = ?'),
});

/**
 * Adds up anew where one attendee was, from all of their scans, and writes only the rows that became
 * different: a scan at one door may end a stay behind another.
 */
export const prepareAttendance = (sql: Sql): ((attendeeId: string) => void) => {
  const { passages, stored, put, remove } = prepareStatements(sql);
  return (attendeeId) => {
    const before = new Map(stored.all(attendeeId).map((row) => [row.checkpointId, row]));
    for (const attendance of attendanceOf(passages.all(attendeeId))) {
      const row = before.get(attendance.checkpointId);
      before.delete(attendance.checkpointId);
      const stays = stayText(attendance.stays);
      if (row === undefined || !isSame(row, attendance, stays))
        put.run(...rowOf(attendeeId, attendance, stays));
    }
    for (const checkpointId of before.keys()) remove.run(attendeeId, checkpointId);
  };
};

const isSame = (row: StoredAttendance, attendance: Attendance, stays: string): boolean =>
  row.stays === stays &&
  row.entries === attendance.entries &&
  row.lastAt === attendance.lastAt &&
  row.firstScan === attendance.firstScan;

const rowOf = (attendeeId: string, attendance: Attendance, stays: string) => {
  const last = attendance.stays.at(-1);
  const isInside = last !== undefined && last.out === '';
  return [
    attendeeId,
    attendance.checkpointId,
    attendance.firstAt,
    attendance.firstScan,
    attendance.lastAt,
    attendance.entries,
    isInside ? last.in : '',
    isInside ? last.elsewhere : '',
    stays,
  ] as const;
};
