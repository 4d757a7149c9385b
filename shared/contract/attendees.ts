import { z } from 'zod';
import { ATTENDEE_FIELDS } from '../domain/attendees/attendee.ts';
import { PRESENCE } from '../domain/attendees/presence.ts';
import { scanWhy } from '../replication/op-bodies.ts';
import { attendeeCard } from './attendee-card.ts';
import { DESK_STAFF, forRoles, STAFF } from './procedure.ts';

/** Why a person was found: for the group heading and for what to highlight. */
const match = z.object({ kind: z.string(), word: z.string(), query: z.string() });

const found = attendeeCard.extend({ why: z.array(match), soundsAlike: z.boolean() });
export type FoundAttendee = z.infer<typeof found>;

const foundPeople = z.object({
  /** How many there are as far as was looked. */
  total: z.number().int(),
  /** Enough are spelled as typed, and only these are counted: others may sound alike or be a slip away. */
  isOnlySpelled: z.boolean(),
  found: z.array(found),
});
export type FoundPeople = z.infer<typeof foundPeople>;

export const SORTS = ['name', 'town', 'category', 'presence'] as const;

export const peopleFilter = z.object({
  text: z.string().max(200),
  presence: z.array(z.enum(PRESENCE)),
  categories: z.array(z.string()),
  delegation: z.string(),
  badge: z.enum(['any', 'issued', 'not-issued']),
  payment: z.enum(['any', 'open']).default('any'),
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

/** So many people can be ticked at once. */
export const MOST_TICKED = 1000;

/**
 * One line of a person's history, oldest first; `kind` picks the sentence. A change of one field has
 * `field`, `before` and `after`; of several, `fields` as a JSON list. Custom fields are `custom.Heading`.
 */
const historyLine = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  desk: z.string(),
  operator: z.string(),
  kind: z.string(),
  params: z.record(z.string(), z.string()),
  /** Where it was read or what was booked, by the name of now; null where a line is about neither. */
  place: z.object({ en: z.string(), de: z.string() }).nullable(),
  /** What was found where somebody was turned away; null where nothing more than the reason is known. */
  why: scanWhy.nullable(),
  /** The scan that can be undone from here; empty otherwise. */
  undoScanId: z.string(),
});
export type HistoryLine = z.infer<typeof historyLine>;

const attendeeFields = z.object(
  Object.fromEntries(ATTENDEE_FIELDS.map((field) => [field, z.string()])) as Record<
    (typeof ATTENDEE_FIELDS)[number],
    z.ZodString
  >,
);

export const attendeeDetail = z.object({
  card: attendeeCard,
  fields: attendeeFields,
  custom: z.record(z.string(), z.string()),
  codes: z.array(z.object({ code: z.string(), use: z.string(), isRevoked: z.boolean() })),
  notes: z.array(z.object({ id: z.string(), at: z.iso.datetime(), text: z.string(), operator: z.string() })),
  delegationHere: z.number().int(),
  delegationTotal: z.number().int(),
  history: z.array(historyLine),
});
export type AttendeeDetail = z.infer<typeof attendeeDetail>;

export const attendees = {
  /** Finds people by any part of name, town, delegation, mail or code; from two characters. */
  search: forRoles(STAFF, ['window', 'room', 'trip', 'integration'])
    .route({ method: 'GET', path: '/attendees/search' })
    .input(z.object({ text: z.string().max(200), limit: z.coerce.number().int().min(1).max(50) }))
    .output(foundPeople),
  /** A window of the filtered and sorted list. */
  list: forRoles(STAFF)
    .input(
      z.object({
        filter: peopleFilter,
        sort: z.enum(SORTS),
        isDescending: z.boolean(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), all: z.number().int(), rows: z.array(attendeeCard) })),
  /** The ids of those whom a filter shows, in the order of the list; the first thousand. */
  ids: forRoles(STAFF)
    .input(z.object({ filter: peopleFilter, sort: z.enum(SORTS), isDescending: z.boolean() }))
    .output(z.object({ total: z.number().int(), ids: z.array(z.string()).max(MOST_TICKED) })),
  /** How many people each filter would show. */
  facets: forRoles(STAFF).output(
    z.object({
      paymentOpen: z.number().int(),
      presence: z.record(z.string(), z.number().int()),
      categories: z.record(z.string(), z.number().int()),
      delegations: z.array(z.object({ name: z.string(), total: z.number().int() })),
    }),
  ),
  /** All of a person, mail and history too: rooms and trips have answers of their own, with what a door needs. */
  get: forRoles(STAFF)
    .route({ method: 'GET', path: '/attendees/{id}' })
    .input(z.object({ id: z.string() }))
    .output(attendeeDetail),
  /** Changes fields of a person; with an empty id adds one. What lifts a refusal that only organisers override is theirs. */
  edit: forRoles(DESK_STAFF)
    .input(
      z.object({
        id: z.string(),
        fields: z.partialRecord(z.enum(ATTENDEE_FIELDS), z.string().max(2000)),
        custom: z.record(z.string(), z.string().max(2000)).optional(),
      }),
    )
    .output(attendeeDetail),
  addNote: forRoles(STAFF)
    .input(z.object({ id: z.string(), text: z.string().min(1).max(2000) }))
    .output(attendeeDetail),
  /** Adds a code, revokes or restores it; restoring is for organisers. */
  setCode: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string(), code: z.string().min(1).max(500), isRevoked: z.boolean() }))
    .output(attendeeDetail),
};
