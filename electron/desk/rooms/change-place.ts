import type { Placed } from '../../../shared/contract/rooms.ts';
import type { Activity, Booking } from '../../../shared/domain/programme/activity.ts';
import { type NoPlace, refuseSeat, refuseWaiting } from '../../../shared/domain/programme/place.ts';
import { isOpenToAll } from '../../../shared/domain/programme/seats.ts';
import { standingPersonOr } from '../cards/standing-person.ts';
import { nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Actor } from '../gate/session.ts';
import { toSessionSomewhere } from './room-lists.ts';
import type { RoomParts } from './room-parts.ts';

export interface PlaceRequest {
  readonly activityId: string;
  readonly attendeeId: string;
}

interface PlaceScene extends PlaceRequest {
  readonly activity: Activity;
  readonly state: Booking['state'] | undefined;
}

const sceneOf = (parts: RoomParts, request: PlaceRequest): PlaceScene => {
  const activity = parts.programme.activity(request.activityId);
  if (activity === undefined || parts.people.one(request.activityId, request.attendeeId) === undefined)
    throw notFound();
  return { ...request, activity, state: parts.bookings.one(activity.id, request.attendeeId)?.state };
};

const refuse = (why: NoPlace | null, activity: Activity): void => {
  if (why !== null) throw cannot(why, { capacity: String(activity.capacity ?? '') });
};

const checkSeat = (parts: RoomParts, activity: Activity, actor: Actor): void => {
  const facts = {
    activity,
    counts: parts.counts.of(activity.id),
    isOrganiser: actor.role === 'organiser',
    isOpenToAll: isOpenToAll(activity, nowIso(parts.ports)),
  };
  refuse(refuseSeat(facts), activity);
};

const record = (
  parts: RoomParts,
  { activity, attendeeId }: PlaceScene,
  fields: Partial<Pick<Booking, 'state' | 'since'>>,
  operatorId: string,
): void => {
  const body = { kind: 'booking-set' as const, activityId: activity.id, attendeeId, fields };
  parts.log.append([{ subject: attendeeId, operatorId, body }]);
  parts.notices.announce({ kind: 'bookings', activityIds: [activity.id] });
};

const placed = (parts: RoomParts, { activity, attendeeId }: PlaceScene): Placed => {
  const person = parts.people.one(activity.id, attendeeId);
  if (person === undefined) throw notFound();
  const others = parts.programme.overlapping(activity, parts.bookings.placesOf(attendeeId));
  return { person, overlaps: others.map(toSessionSomewhere) };
};

/** Gives a person a seat. Who has one keeps it; a place elsewhere at that time is told, not refused. */
export const bookPlace = (parts: RoomParts, request: PlaceRequest, actor: Actor): Placed => {
  const scene = sceneOf(parts, request);
  if (scene.state === 'booked') return placed(parts, scene);
  standingPersonOr(parts.cards, request.attendeeId);
  checkSeat(parts, scene.activity, actor);
  record(parts, scene, { state: 'booked', since: nowIso(parts.ports) }, actor.operatorId);
  return placed(parts, scene);
};

/** Puts a person at the end of the waiting list. Who waits already keeps the place. */
export const waitForPlace = (parts: RoomParts, request: PlaceRequest, actor: Actor): Placed => {
  const scene = sceneOf(parts, request);
  standingPersonOr(parts.cards, request.attendeeId);
  refuse(refuseWaiting(scene.activity, scene.state), scene.activity);
  if (scene.state !== 'waitlisted')
    record(parts, scene, { state: 'waitlisted', since: nowIso(parts.ports) }, actor.operatorId);
  return placed(parts, scene);
};

/** Takes a seat or a place on the waiting list back. */
export const cancelPlace = (parts: RoomParts, request: PlaceRequest, actor: Actor): Placed => {
  const scene = sceneOf(parts, request);
  if (scene.state === 'booked' || scene.state === 'waitlisted')
    record(parts, scene, { state: 'cancelled' }, actor.operatorId);
  return placed(parts, scene);
};

/** Gives a seat to whoever is next on the waiting list. */
export const takeNext = (parts: RoomParts, activityId: string, actor: Actor): Placed => {
  const activity = parts.programme.activity(activityId);
  if (activity === undefined) throw notFound();
  const next = parts.people.nextWaiting(activityId);
  if (next === undefined) throw cannot('nobody-waits');
  return bookPlace(parts, { activityId, attendeeId: next.id }, actor);
};
