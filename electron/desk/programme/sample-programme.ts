import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  type Activity,
  BOOKING_POLICIES,
  LEG_KINDS,
} from '../../../shared/domain/programme/activity.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import { activityIdOf, PROGRAMME_LIST, partIdOf } from '../cards/activity-id.ts';
import { attendeeIdOf, GUEST_LIST } from '../cards/attendee-id.ts';
import type { NewOp } from '../log/open-log.ts';
import { fieldsOf, fieldTexts } from './activity-fields.ts';

const bilingual = z.object({ en: z.string(), de: z.string() });

const sampleActivity = z.object({
  key: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  theme: z.string(),
  title: bilingual,
  starts: z.string(),
  ends: z.string(),
  room: z.string(),
  capacity: z.number(),
  held: z.number(),
  policy: z.enum(BOOKING_POLICIES),
  speakers: z.array(z.string()),
  legs: z
    .array(z.object({ key: z.string(), kind: z.enum(LEG_KINDS), name: bilingual, at: z.string() }))
    .default([]),
  buses: z
    .array(
      z.object({
        key: z.string(),
        name: z.string(),
        seats: z.number(),
        leader: z.string(),
        phone: z.string(),
      }),
    )
    .default([]),
});

const sampleBooking = z.object({
  activity: z.string(),
  attendee: z.string(),
  status: z.enum(['booked', 'waitlisted', 'cancelled']),
  bus: z.string().default(''),
  position: z.number().default(0),
});

const programmeFile = z.object({ activities: z.array(sampleActivity) });
const bookingsFile = z.object({ bookings: z.array(sampleBooking) });
const roomsOf = z.object({ rooms: z.array(z.object({ key: z.string(), name: z.string() })) });

const readJson = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));

const personOf = (key: string): string => (key === '' ? '' : attendeeIdOf(GUEST_LIST, `ref:${key}`));

const toActivity = (
  sample: z.infer<typeof sampleActivity>,
  roomNames: ReadonlyMap<string, string>,
): Activity => ({
  ...EMPTY_ACTIVITY,
  id: activityIdOf(PROGRAMME_LIST, sample.key),
  ref: sample.key,
  kind: sample.kind,
  theme: sample.theme,
  title: sample.title,
  from: sample.starts,
  until: sample.ends,
  room: roomNames.get(sample.room) ?? sample.room,
  capacity: sample.capacity,
  held: sample.held,
  policy: sample.policy,
  speakers: sample.speakers.map(personOf),
  legs: sample.legs.map(({ key, ...leg }) => ({ ...leg, id: partIdOf(key) })),
  buses: sample.buses.map(({ key, leader, ...bus }) => ({
    ...bus,
    id: partIdOf(key),
    leader: personOf(leader),
    leaderName: '',
  })),
});

// The waiting list of the sample began before the conference, one person a minute.
const sinceOf = (position: number): string => new Date(Date.UTC(2022, 3, 1, 8, position)).toISOString();

/** The programme of the sample conference and the bookings of its people, as ops for an empty desk. */
export const sampleProgrammeOps = async (folder: string, operatorId: string): Promise<readonly NewOp[]> => {
  const { activities } = programmeFile.parse(await readJson(folder, 'programme.json'));
  const { bookings } = bookingsFile.parse(await readJson(folder, 'bookings.json'));
  const { rooms } = roomsOf.parse(await readJson(folder, 'event.json'));
  const roomNames = new Map(rooms.map(({ key, name }) => [key, name]));
  return [
    ...activities.map((sample) => {
      const activity = toActivity(sample, roomNames);
      const fields = fieldTexts(fieldsOf(activity));
      const origin = { source: PROGRAMME_LIST, key: sample.key };
      const body = { kind: 'activity-set' as const, id: activity.id, fields, origin };
      return { subject: '', operatorId, body };
    }),
    ...bookings.map(({ activity, attendee, status, bus, position }) => {
      const attendeeId = personOf(attendee);
      const fields = {
        state: status,
        bus: bus === '' ? '' : partIdOf(bus),
        since: sinceOf(position),
        note: '',
      };
      const activityId = activityIdOf(PROGRAMME_LIST, activity);
      const origin = { source: PROGRAMME_LIST };
      const body = { kind: 'booking-set' as const, activityId, attendeeId, fields, origin };
      return { subject: attendeeId, operatorId, body };
    }),
  ];
};
