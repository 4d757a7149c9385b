import { attendanceAfter, type Passage } from '../../../shared/domain/attendance/stays.ts';
import type { Sql } from '../database/open-database.ts';
import { prepareAttendance } from './count-anew.ts';
import {
  ATTENDANCE_COLUMNS,
  prepareStoring,
  type StoredAttendance,
  toAttendance,
} from './stored-attendance.ts';

/**
 * Adds one admitted scan, which is in the table already, to the attendance of somebody. At a busy door it is
 * the newest of that person, and what is stored goes on from there; one that comes late, from another desk or
 * under a clock that was set back, is added up anew with all others. Either way gives the same rows [R6].
 */
export const prepareCountingOn = (sql: Sql): ((attendeeId: string, passage: Passage) => void) => {
  // Answered by the index alone: scans of whatever verdict count, so that in doubt all are added up anew.
  const notBefore = sql
    .prepare<[string, string], number>('SELECT count(*) FROM scan WHERE attendee_id = ? AND at >= ?')
    .pluck();
  const isVoid = sql.prepare<[string], number>('SELECT 1 FROM scan_void WHERE scan_id = ?').pluck();
  const touched = sql.prepare<[string, string], StoredAttendance>(
    `SELECT ${ATTENDANCE_COLUMNS} FROM attendance
     WHERE attendee_id = ? AND (checkpoint_id = ? OR (inside_since <> '' AND elsewhere_at = ''))`,
  );
  const store = prepareStoring(sql);
  const countAnew = prepareAttendance(sql);
  return (attendeeId, passage) => {
    // A void may come before its scan.
    if (isVoid.get(passage.scanId) !== undefined) return;
    if ((notBefore.get(attendeeId, passage.at) ?? 0) > 1) return countAnew(attendeeId);
    const before = touched.all(attendeeId, passage.checkpointId);
    const rows = new Map(before.map((row) => [row.checkpointId, row]));
    for (const attendance of attendanceAfter(before.map(toAttendance), passage))
      store(attendeeId, attendance, rows.get(attendance.checkpointId));
  };
};
