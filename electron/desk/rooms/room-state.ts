import type { RoomState } from '../../../shared/contract/rooms.ts';
import { type Activity, opensAt } from '../../../shared/domain/programme/activity.ts';
import { movedTo } from '../../../shared/domain/programme/moved-to.ts';
import { atTheDoor, calledOffAtTheDoor } from '../../../shared/domain/programme/room-clock.ts';
import { isOpenToAll } from '../../../shared/domain/programme/seats.ts';
import { sessionsOf, toSessionInList, toSessionSomewhere } from './room-lists.ts';
import type { RoomParts } from './room-parts.ts';

export interface DoorRequest {
  readonly room: string;
  /** Empty: by the clock. */
  readonly activityId: string;
}

/** One door as it stands at a moment. A chosen session that was taken out gives way to the clock. */
export const roomState = (parts: RoomParts, { room, activityId }: DoorRequest, at: string): RoomState => {
  const sessions = sessionsOf(parts.programme, room);
  const door = atTheDoor(sessions, at);
  const chosen = activityId === '' ? undefined : parts.programme.activity(activityId);
  const activity = chosen ?? door.now;
  const calledOff = activity === null ? calledOffAtTheDoor(sessions, at) : null;
  const onDoor = {
    at,
    room,
    activity: activity === null ? null : toActivityView(activity),
    byClock: door.now === null ? null : toSessionInList(door.now),
    following: door.next === null ? null : toSessionInList(door.next),
    calledOff: calledOff === null ? null : toSessionInList(calledOff),
    movedTo: movedElsewhere(parts, activity ?? calledOff),
    stillInside: activity === door.now ? stillInside(parts, door.previous, at) : null,
  };
  if (activity === null)
    return { ...onDoor, speakers: [], numbers: null, opensAt: null, isOpenToAll: false, nextWaiting: null };
  return {
    ...onDoor,
    speakers: speakersOf(parts, activity),
    numbers: parts.counts.numbers(activity, at),
    opensAt: opensAt(activity),
    isOpenToAll: isOpenToAll(activity, at),
    nextWaiting: parts.people.nextWaiting(activity.id) ?? null,
  };
};

const movedElsewhere = ({ programme }: RoomParts, activity: Activity | null): RoomState['movedTo'] => {
  if (activity?.isCancelled !== true) return null;
  const other = movedTo(activity, programme.activities());
  return other === null ? null : toSessionSomewhere(other);
};

const toActivityView = (activity: Activity): NonNullable<RoomState['activity']> => ({
  ...activity,
  speakers: [...activity.speakers],
  speakerNames: [...activity.speakerNames],
  categories: [...activity.categories],
  legs: [...activity.legs],
  buses: [...activity.buses],
});

const speakersOf = (
  { cards, counts, people }: RoomParts,
  { id, speakers, speakerNames }: Activity,
): RoomState['speakers'] => [
  ...speakers.flatMap((speakerId) => {
    const card = cards.byId(speakerId);
    if (card === null) return [];
    const phone = people.one(id, speakerId)?.phone ?? '';
    return [{ id: speakerId, name: card.name, phone, wasSeen: counts.wasSeen(id, speakerId) }];
  }),
  // Of somebody who is on no list nothing can be said but the name.
  ...speakerNames.map((name) => ({ id: '', name, phone: '', wasSeen: true })),
];

/** Of a session that has ended nobody knows who stayed, unless people are scanned out there. */
const stillInside = (
  { counts }: RoomParts,
  previous: Activity | null,
  at: string,
): RoomState['stillInside'] => {
  if (previous === null) return null;
  const hasEnded = Date.parse(previous.until) <= Date.parse(at);
  if (hasEnded && !counts.scansExits(previous.id)) return null;
  const inside = counts.inside(previous.id);
  return inside === 0 ? null : { ...toSessionInList(previous), inside };
};
