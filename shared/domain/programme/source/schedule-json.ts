import { z } from 'zod';
import { readMinutes } from './cell-times.ts';
import type { RawActivity, RawTime } from './raw-activity.ts';
import { openSourceWords, type SourceWords } from './source-words.ts';

const loose = z.union([z.string(), z.number()]).transform(String);
const words = loose.nullish().transform((text) => (text ?? '').trim());
// pretalx has given names of tracks and types by language at times.
const named = z
  .union([loose, z.record(z.string(), z.string())])
  .nullish()
  .transform((name) =>
    typeof name === 'object' && name !== null ? (Object.values(name)[0] ?? '') : (name ?? ''),
  );

const person = z.object({ public_name: words, name: words, full_public_name: words }).partial();

/** One event of a schedule as pretalx and frab write it; what is unknown is left alone. */
const scheduledEvent = z.object({
  guid: words,
  id: words,
  code: words,
  date: words,
  start: words,
  duration: words,
  title: words,
  track: named,
  type: named,
  room: named,
  persons: z.array(person).nullish(),
});
export type ScheduledEvent = z.infer<typeof scheduledEvent>;

const room = z.object({ name: named, capacity: z.number().nullish() });

const scheduleFile = z.object({
  schedule: z.object({
    conference: z.object({
      time_zone_name: words,
      rooms: z.array(room).nullish(),
      days: z.array(z.object({ date: words, rooms: z.record(z.string(), z.array(z.unknown())) })),
    }),
  }),
});

/** An event of a schedule with where the file puts it. */
export interface EventPlace {
  readonly number: number;
  readonly day: string;
  readonly room: string;
  /** The zone of the file for times without one; empty: the event's. */
  readonly zone: string;
  /** Seats of the room; null where the file says nothing. */
  readonly capacity: number | null;
}

/** Whether parsed JSON is a schedule of pretalx or frab. */
export const isScheduleJson = (json: unknown): boolean => scheduleFile.safeParse(json).success;

/** Reads the activities of a `schedule.json`; an event that is none is told as a row without a title. */
export const readScheduleJson = (json: unknown): readonly RawActivity[] => {
  const { conference } = scheduleFile.parse(json).schedule;
  const seats = new Map((conference.rooms ?? []).map(({ name, capacity }) => [name, capacity ?? null]));
  const toRaw = openEvents();
  let number = 0;
  return conference.days.flatMap(({ date, rooms }) =>
    Object.entries(rooms).flatMap(([name, events]) =>
      events.map((json) => {
        number += 1;
        const read = scheduledEvent.safeParse(json);
        const event = read.success ? read.data : scheduledEvent.parse({});
        const capacity = seats.get(name) ?? null;
        return toRaw(event, { number, day: date, room: name, zone: conference.time_zone_name, capacity });
      }),
    ),
  );
};

/** Opens the reading of scheduled events, from JSON and XML alike. */
export const openEvents = (): ((event: ScheduledEvent, place: EventPlace) => RawActivity) => {
  const book = openSourceWords();
  return (event, place) => toRaw(event, place, book);
};

const toRaw = (event: ScheduledEvent, place: EventPlace, book: SourceWords): RawActivity => {
  const minutes = readMinutes(event.duration);
  return {
    line: place.number,
    id: event.guid || event.id || event.code,
    ref: event.code || event.id,
    titleEn: event.title,
    titleDe: event.title,
    from: startOf(event, place),
    until: minutes === null ? { kind: 'missing' } : { kind: 'minutes', minutes },
    kind: book.kindOf(event.type),
    theme: event.track,
    room: event.room || place.room,
    ...(place.capacity === null ? {} : { capacity: place.capacity }),
    speakers: (event.persons ?? [])
      .map((one) => one.public_name || one.full_public_name || one.name || '')
      .filter((name) => name !== ''),
    warnings: [],
  };
};

const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** `date` is the moment in full; older files have `start` and the day. */
const startOf = ({ date, start }: ScheduledEvent, { day, zone }: EventPlace): RawTime => {
  const ms = date.includes('T') ? Date.parse(HAS_ZONE.test(date) ? date : `${date}Z`) : Number.NaN;
  if (HAS_ZONE.test(date) && !Number.isNaN(ms)) return { kind: 'instant', at: new Date(ms).toISOString() };
  const local = Number.isNaN(ms) ? null : new Date(ms).toISOString();
  const wallDay = local?.slice(0, 10) ?? day;
  const time = local?.slice(11, 16) ?? start;
  if (time === '') return { kind: 'missing' };
  if (!/^\d{1,2}:\d{2}$/.test(time)) return { kind: 'unreadable', text: date || start };
  return { kind: 'wall', day: wallDay, time: time.padStart(5, '0'), ...(zone === '' ? {} : { zone }) };
};
