import { z } from 'zod';
import { ACTIVITY_KINDS } from '../domain/programme/activity.ts';
import { ROOM_LISTS } from '../domain/programme/room-lists.ts';
import { activity } from './activity.ts';
import { type Audience, forRoles, STAFF } from './procedure.ts';

const AT_DOORS: readonly Audience[] = ['window', 'room', 'integration'];

const bilingual = z.object({ en: z.string(), de: z.string() });

/** The numbers of a session; `capacity`, `free` and `held` are null where there is no limit. */
const seatNumbers = z.object({
  capacity: z.number().int().nullable(),
  booked: z.number().int(),
  inside: z.number().int(),
  /** Booked and never let in. */
  missing: z.number().int(),
  waiting: z.number().int(),
  /** Neither sat in nor booked, those that are held among them. */
  free: z.number().int().nullable(),
  held: z.number().int().nullable(),
});
export type RoomNumbers = z.infer<typeof seatNumbers>;

/** A session in a list of them. */
const sessionInList = z.object({
  id: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  theme: z.string(),
  title: bilingual,
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  isCancelled: z.boolean(),
});
export type SessionInList = z.infer<typeof sessionInList>;

const sessionSomewhere = sessionInList.extend({ room: z.string() });

const sessionWithNumbers = sessionInList.extend({ numbers: seatNumbers });

const roomInList = z.object({
  room: z.string(),
  /** Something is on now, or still comes today. */
  isToday: z.boolean(),
  now: sessionWithNumbers.nullable(),
  next: sessionInList.nullable(),
});
export type RoomInList = z.infer<typeof roomInList>;

/** Where somebody was seen last, other than here: a room, or a trip where `room` is empty. */
const seen = z.object({ room: z.string(), title: bilingual, at: z.iso.datetime() });

/** A person as a door sees them. */
export const roomPerson = z.object({
  id: z.string(),
  name: z.string(),
  ownScript: z.string(),
  town: z.string(),
  country: z.string(),
  phone: z.string(),
  booking: z.enum(['booked', 'waitlisted', 'none']),
  /** What the room should know, such as "Wheelchair seat kept, row 1". */
  note: z.string(),
  /** 1 for who is next on the waiting list; null for who does not wait. */
  position: z.number().int().nullable(),
  /** Since when inside; null for who is not. */
  insideSince: z.iso.datetime().nullable(),
  /** Let in at the entrance, so that they count as arrived. */
  isCheckedIn: z.boolean(),
  seen: seen.nullable(),
});
export type RoomPerson = z.infer<typeof roomPerson>;

export type RoomList = (typeof ROOM_LISTS)[number];

const speaker = z.object({ id: z.string(), name: z.string(), phone: z.string(), wasSeen: z.boolean() });

/** One door as it stands. Without an activity there is nothing in this room by the clock. */
const roomState = z.object({
  /** The desk's clock. */
  at: z.iso.datetime(),
  room: z.string(),
  activity: activity.nullable(),
  /** The session that the clock has at the door; another one where a person chose. */
  byClock: sessionInList.nullable(),
  following: sessionInList.nullable(),
  /** Without an activity: the cancelled one that would be on by the clock. */
  calledOff: sessionInList.nullable(),
  /** Where a cancelled session takes place instead, where the programme says so. */
  movedTo: sessionSomewhere.nullable(),
  speakers: z.array(speaker),
  numbers: seatNumbers.nullable(),
  /** From when everybody may take a free seat; null where that never comes, or always was. */
  opensAt: z.iso.datetime().nullable(),
  isOpenToAll: z.boolean(),
  nextWaiting: roomPerson.nullable(),
  /** The session before, while its people are still in the room. */
  stillInside: sessionInList.extend({ inside: z.number().int() }).nullable(),
});
export type RoomState = z.infer<typeof roomState>;

const missingSpeaker = z.object({
  activityId: z.string(),
  title: bilingual,
  room: z.string(),
  from: z.iso.datetime(),
  speakerId: z.string(),
  name: z.string(),
  phone: z.string(),
  /** Negative once the session has started. */
  startsInMinutes: z.number().int(),
});
export type MissingSpeakerView = z.infer<typeof missingSpeaker>;

const place = z.object({ activityId: z.string(), attendeeId: z.string() });

/** How somebody stands after a change, and what else they have a place in at that time. */
const placed = z.object({
  person: roomPerson,
  overlaps: z.array(sessionSomewhere),
});
export type Placed = z.infer<typeof placed>;

export const rooms = {
  /** All rooms with what is on and what comes next; those with something on or still to come today first. */
  list: forRoles(STAFF, AT_DOORS)
    .route({ method: 'GET', path: '/rooms' })
    .output(z.object({ at: z.iso.datetime(), rooms: z.array(roomInList) })),
  /** The sessions of one room, in the order of their start. */
  sessions: forRoles(STAFF, AT_DOORS)
    .input(z.object({ room: z.string() }))
    .output(z.array(sessionInList)),
  /** One door: the session that was chosen, or with an empty id the one that is on by the clock. */
  state: forRoles(STAFF, AT_DOORS)
    .input(z.object({ room: z.string(), activityId: z.string() }))
    .output(roomState),
  /** A window of one of the lists of a session. */
  people: forRoles(STAFF, AT_DOORS)
    .input(
      z.object({
        activityId: z.string(),
        list: z.enum(ROOM_LISTS),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(roomPerson) })),
  /** One person as this door sees them. */
  person: forRoles(STAFF, AT_DOORS).input(place).output(roomPerson),
  /** Gives a person a seat. */
  book: forRoles(STAFF, AT_DOORS).input(place).output(placed),
  /** Puts a person at the end of the waiting list. */
  wait: forRoles(STAFF, AT_DOORS).input(place).output(placed),
  /** Takes a seat or a place on the waiting list back. */
  cancel: forRoles(STAFF, AT_DOORS).input(place).output(placed),
  /** Gives a seat to whoever is next on the waiting list. */
  takeNext: forRoles(STAFF, AT_DOORS)
    .input(z.object({ activityId: z.string() }))
    .output(placed),
  /** Speakers who were not seen at their door, from 20 minutes before the start on. */
  missingSpeakers: forRoles(STAFF, AT_DOORS).output(z.array(missingSpeaker)),
};
