import { type Attended, attendedOf } from '../../../shared/domain/attendance/attended.ts';
import { listedDates } from '../../../shared/domain/badges/event-dates.ts';
import type { AttendanceFacts } from '../../../shared/domain/badges/occasion-facts.ts';
import type { VenueClock } from '../../../shared/domain/badges/venue-clock.ts';
import { ATTENDANCE_COLUMNS, type StoredAttendance, toAttendance } from '../attendance/stored-attendance.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';

/** Prepares the reading of what one person's scans add up to. */
export const prepareAttended = ({
  sql,
  programme,
  settings,
  ports,
}: Pick<DeskParts, 'sql' | 'programme' | 'settings' | 'ports'>): ((attendeeId: string) => Attended) => {
  const rows = sql.prepare<[string], StoredAttendance>(
    `SELECT ${ATTENDANCE_COLUMNS} FROM attendance WHERE attendee_id = ? ORDER BY first_at, checkpoint_id`,
  );
  return (attendeeId) => {
    const { timeZone, leavesByEnteringElsewhere } = settings.event();
    return attendedOf(rows.all(attendeeId).map(toAttendance), {
      now: nowIso(ports),
      timeZone,
      leavesByEnteringElsewhere,
      endOf: (activityId) => programme.activity(activityId)?.until ?? null,
    });
  };
};

/** What was attended, in the words of a layout. */
export const attendanceFacts = (
  { days, minutes }: Attended,
  clock: VenueClock,
  language: string,
): AttendanceFacts => ({
  days: clock.count(days.length, 'day'),
  hours: minutes === null ? '' : clock.count(minutes / 60, 'hour'),
  dates: listedDates(days, language),
});
