import type { Attendance } from '../../../shared/domain/attendance/stays.ts';
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
  return (attendeeId: string, attendance: Attendance, before: StoredAttendance | undefined): void => {
    const stays = stayText(attendance.stays);
    if (before === undefined || !isSame(before, attendance, stays))
      put.run(...rowOf(attendeeId, attendance, stays));
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
