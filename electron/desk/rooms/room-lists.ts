import type { Placed, RoomInList, SessionInList } from '../../../shared/contract/rooms.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { atTheDoor, isOnDay } from '../../../shared/domain/programme/room-clock.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { RoomCounts } from './room-counts.ts';

/** A session as lists show it. */
export const toSessionInList = ({
  id,
  kind,
  theme,
  title,
  from,
  until,
  isCancelled,
}: Activity): SessionInList => ({ id, kind, theme, title, from, until, isCancelled });

/** A session with its room. */
export const toSessionSomewhere = (activity: Activity): Placed['overlaps'][number] => ({
  ...toSessionInList(activity),
  room: activity.room,
});

/** The sessions of a room; buses have roll calls instead of doors. */
export const sessionsOf = (programme: DeskParts['programme'], room: string): readonly Activity[] =>
  programme.activities().filter((activity) => activity.room === room && isHeldInRoom(activity));

const isHeldInRoom = ({ kind, room }: Activity): boolean => kind !== 'field-trip' && room !== '';

/** Rooms with something on or still to come today, then the others, each in the order of their names. */
export const listRooms = (
  { programme, settings }: Pick<DeskParts, 'programme' | 'settings'>,
  counts: RoomCounts,
  at: string,
): RoomInList[] => {
  const { timeZone } = settings.event();
  const byRoom = Map.groupBy(programme.activities().filter(isHeldInRoom), ({ room }) => room);
  return [...byRoom]
    .map(([room, sessions]) => {
      const { now, next } = atTheDoor(sessions, at);
      return {
        room,
        isToday: now !== null || (next !== null && isOnDay(next, at, timeZone)),
        now: now === null ? null : { ...toSessionInList(now), numbers: counts.numbers(now, at) },
        next: next === null ? null : toSessionInList(next),
      };
    })
    .sort(
      (a, b) =>
        Number(b.isToday) - Number(a.isToday) || a.room.localeCompare(b.room, 'en', { numeric: true }),
    );
};
