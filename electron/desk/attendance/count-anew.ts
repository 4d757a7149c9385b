import { type Attendance, attendanceOf, type Passage } from '../../../shared/domain/attendance/stays.ts';
import type { Sql } from '../database/open-database.ts';
import { ATTENDANCE_COLUMNS, prepareStoring, type StoredAttendance } from './stored-attendance.ts';

const prepareStatements = (sql: Sql) => ({
  passages: sql.prepare<[string], Passage>(
    `SELECT s.desk_id || '-' || s.seq AS scanId, s.checkpoint_id AS checkpointId, s.direction, s.at, s.stamp
     FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE s.attendee_id = ? AND s.verdict = 'admitted' AND v.scan_id IS NULL`,
  ),
  stored: sql.prepare<[string], StoredAttendance>(
    `SELECT ${ATTENDANCE_COLUMNS} FROM attendance WHERE attendee_id = ?`,
  ),
  remove: sql.prepare('DELETE FROM attendance WHERE attendee_id = ? AND checkpoint_id = ?'),
});

/**
 * Adds up anew where one attendee was, from all of their scans, and writes only the rows that became
 * different: a scan at one door may end a stay behind another.
 */
export const prepareAttendance = (sql: Sql): ((attendeeId: string) => void) => {
  const { passages, stored, remove } = prepareStatements(sql);
  const store = prepareStoring(sql);
  return (attendeeId) => {
    const before = new Map(stored.all(attendeeId).map((row) => [row.checkpointId, row]));
    const after: readonly Attendance[] = attendanceOf(passages.all(attendeeId));
    for (const attendance of after) {
      store(attendeeId, attendance, before.get(attendance.checkpointId));
      before.delete(attendance.checkpointId);
    }
    for (const checkpointId of before.keys()) remove.run(attendeeId, checkpointId);
  };
};
