import type { RoomPerson } from '../../../shared/contract/rooms.ts';
import { dayOf } from '../../../shared/domain/calendar/days.ts';
import { doorOf, readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';

/** Prepares the read of where a person was seen today, other than at this door. */
export const prepareLastSeen = ({
  sql,
  programme,
  ports,
  settings,
}: Pick<DeskParts, 'sql' | 'programme' | 'ports' | 'settings'>) => {
  const latest = sql.prepare<[string, string], { checkpointId: string; at: string }>(
    `SELECT checkpoint_id AS checkpointId, last_at AS at FROM attendance
     WHERE attendee_id = ? AND checkpoint_id <> ? AND (checkpoint_id GLOB 'door/*' OR checkpoint_id GLOB 'leg/*')
     ORDER BY last_at DESC LIMIT 1`,
  );
  return (attendeeId: string, activityId: string): RoomPerson['seen'] => {
    const row = latest.get(attendeeId, doorOf(activityId));
    const place = row === undefined ? null : readCheckpointId(row.checkpointId);
    const activity = place === null ? undefined : programme.activity(place.activityId);
    if (row === undefined || activity === undefined) return null;
    const { timeZone } = settings.event();
    if (dayOf(row.at, timeZone) !== dayOf(nowIso(ports), timeZone)) return null;
    return { room: place?.kind === 'door' ? activity.room : '', title: activity.title, at: row.at };
  };
};
