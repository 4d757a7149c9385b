import { z } from 'zod';
import { activity, bus, leg } from './activity.ts';
import { attendeeCard } from './attendee-card.ts';
import { bilingualLine, instant, line, MOST_LISTED, minutes, places } from './bounds.ts';
import { forRoles, ORGANISERS, STAFF } from './procedure.ts';

/** An activity in the list, with how many have a place and wait for one. */
export const programmeRow = z.object({
  activity,
  booked: z.number().int(),
  waiting: z.number().int(),
});
export type ProgrammeRow = z.infer<typeof programmeRow>;

/** What contradicts itself. `code` picks the sentence; the other activity is empty where there is none. */
export const programmeWarning = z.object({
  code: z.enum(['room-twice', 'speaker-twice', 'over-booked', 'bus-over-booked', 'buses-too-small']),
  activityId: z.string(),
  otherId: z.string(),
  params: z.record(z.string(), z.string()),
});
export type ProgrammeWarningView = z.infer<typeof programmeWarning>;

/** Names of the people whom activities speak of, by id. */
const names = z.record(z.string(), z.string());

export const programmeState = z.object({
  rows: z.array(programmeRow),
  names,
  warnings: z.array(programmeWarning),
});
export type ProgrammeState = z.infer<typeof programmeState>;

export const activityDetail = programmeRow.extend({
  names,
  inside: z.number().int(),
});
export type ActivityDetail = z.infer<typeof activityDetail>;

/** What somebody took out by hand: no import brings it back, but `putBack` does. */
export const takenOutActivity = z.object({
  id: z.string(),
  title: activity.shape.title,
  from: activity.shape.from,
  room: z.string(),
});
export type TakenOutActivity = z.infer<typeof takenOutActivity>;

const isGone = z.boolean().optional();
const lines = z.array(line).max(MOST_LISTED);
const wishedLeg = leg.extend({ name: bilingualLine, at: instant });
const wishedBus = bus.extend({ name: line, seats: places, leader: line, leaderName: line, phone: line });

/** Only what is to change. A leg or bus without id is a new one; `isGone` takes one out. */
export const activityChanges = z.object({
  fields: activity
    .omit({ id: true, legs: true, buses: true })
    .extend({
      ref: line,
      theme: line,
      title: bilingualLine,
      speakers: lines,
      speakerNames: lines,
      from: instant,
      until: instant,
      room: z.string().max(120),
      capacity: places.nullable(),
      held: places,
      opensAfterMinutes: minutes,
      toleranceMinutes: minutes.nullable(),
      categories: lines,
      rules: z.string().max(20_000),
    })
    .partial(),
  legs: z
    .array(wishedLeg.partial().extend({ id: z.string(), isGone }))
    .max(MOST_LISTED)
    .default([]),
  buses: z
    .array(wishedBus.partial().extend({ id: z.string(), isGone }))
    .max(MOST_LISTED)
    .default([]),
});
export type ActivityChanges = z.input<typeof activityChanges>;

export const BOOKING_STATES = ['booked', 'waitlisted', 'cancelled'] as const;

/** Somebody's place in an activity. `queue` is 1 for who waits first, 0 for who does not wait. */
export const bookingRow = z.object({
  attendee: attendeeCard,
  state: z.enum(BOOKING_STATES),
  bus: z.string(),
  since: z.string(),
  note: z.string(),
  queue: z.number().int(),
  /** Titles of other activities at the same time in which they have a place. */
  clashes: z.array(z.object({ id: z.string(), title: z.object({ en: z.string(), de: z.string() }) })),
});
export type BookingRow = z.infer<typeof bookingRow>;

const place = z.object({ activityId: z.string(), attendeeId: z.string() });

export const programme = {
  /** All activities in the order of their start. */
  list: forRoles(STAFF).route({ method: 'GET', path: '/programme' }).output(programmeState),
  get: forRoles(STAFF)
    .route({ method: 'GET', path: '/programme/{id}' })
    .input(z.object({ id: z.string() }))
    .output(activityDetail),
  /** Changes an activity field by field; with an empty id adds one. */
  save: forRoles(ORGANISERS)
    .input(activityChanges.extend({ id: z.string() }))
    .output(activityDetail),
  /** Takes an activity out. Where somebody was scanned or has a place it stays, as cancelled. */
  takeOut: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(z.object({ outcome: z.enum(['gone', 'cancelled']) })),
  takenOut: forRoles(ORGANISERS).output(z.array(takenOutActivity)),
  /** Puts back what was taken out, as it was. */
  putBack: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(activityDetail),
  /** A window of the places in an activity: those who have one, then those who wait in their order. */
  bookings: forRoles(STAFF)
    .input(
      z.object({
        activityId: z.string(),
        states: z.array(z.enum(BOOKING_STATES)),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(bookingRow) })),
  /** Gives, moves or takes away a place. `auto` books while a seat is free and puts on the waiting list after. */
  book: forRoles(ORGANISERS)
    .input(
      place.extend({
        state: z.enum([...BOOKING_STATES, 'auto']),
        bus: z.string().optional(),
        note: z.string().max(500).optional(),
        /** Books although every seat is taken. */
        evenIfFull: z.boolean().default(false),
      }),
    )
    .output(bookingRow),
  /** Puts somebody who waits before another one; an empty `beforeId` puts them last. */
  queueBefore: forRoles(ORGANISERS)
    .input(place.extend({ beforeId: z.string() }))
    .output(bookingRow),
  /** Who has two places at the same time; the first few hundred. */
  doubleBookings: forRoles(STAFF).output(
    z.object({
      total: z.number().int(),
      rows: z.array(
        z.object({
          attendeeId: z.string(),
          name: z.string(),
          activityId: z.string(),
          otherId: z.string(),
        }),
      ),
    }),
  ),
};
