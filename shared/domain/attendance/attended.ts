import { dayOf } from '../calendar/days.ts';
import { readCheckpointId } from '../programme/checkpoint-id.ts';
import { houseDayStart } from './house-day.ts';
import type { Attendance } from './stays.ts';
import { visitOf } from './visit.ts';

/** What a certificate can say of one person: from scans alone, of what was booked nothing. */
export interface Attended {
  /** Local dates on which the person was let in anywhere, in order. */
  readonly days: readonly string[];
  /** Ids of the activities that the person was let in to, each once. */
  readonly activityIds: readonly string[];
  /** Minutes in sessions, as the reports count them; null where no length is known. */
  readonly minutes: number | null;
}

export interface AttendedRules {
  readonly now: string;
  readonly timeZone: string;
  readonly leavesByEnteringElsewhere: boolean;
  /** When an activity ends; null for one that is not in the programme any more. */
  readonly endOf: (activityId: string) => string | null;
}

/** Adds up what the scans of one person say. */
export const attendedOf = (attendances: readonly Attendance[], rules: AttendedRules): Attended => {
  const dayStart = houseDayStart(rules.now, rules.timeZone);
  const visits = attendances.flatMap(({ checkpointId, stays }) => {
    const place = readCheckpointId(checkpointId);
    if (place?.kind !== 'door') return [];
    const until = rules.endOf(place.activityId);
    const visit = visitOf(stays, { ...rules, until, dayStart });
    const minutes = visit?.minutes ?? null;
    return minutes === null ? [] : [minutes];
  });
  return {
    days: daysOf(attendances, rules.timeZone),
    activityIds: [
      ...new Set(attendances.flatMap(({ checkpointId }) => readCheckpointId(checkpointId)?.activityId ?? [])),
    ],
    minutes: visits.length === 0 ? null : visits.reduce((sum, minutes) => sum + minutes, 0),
  };
};

/** A night that ends before four in the morning belongs to the day before it. */
const daysOf = (attendances: readonly Attendance[], timeZone: string): readonly string[] => {
  const entries = attendances.flatMap(({ stays }) => stays.map((stay) => stay.in));
  return [...new Set(entries.map((at) => dayOf(houseDayStart(at, timeZone), timeZone)))].toSorted();
};
