import { z } from 'zod';
import { REASONS } from '../domain/checkin/verdict.ts';
import type { PhoneWindow } from '../domain/trips/phone-window.ts';
import { activity } from './activity.ts';
import { listedPerson } from './listed-person.ts';
import { type Audience, forRoles, STAFF } from './procedure.ts';
import { mark } from './trip-marks.ts';

const AT_BUSES: readonly Audience[] = ['window', 'trip', 'integration'];

/** The roll call of one bus on one leg, in numbers. */
const rollNumbers = z.object({
  legId: z.string(),
  expected: z.number().int(),
  aboard: z.number().int(),
  excused: z.number().int(),
  missing: z.number().int(),
  headCount: z.number().int().nullable(),
  isClosed: z.boolean(),
});
export type RollNumbers = z.infer<typeof rollNumbers>;

/** Name and number of whoever leads a bus: of the attendee that the programme names, else as it says itself. */
const leader = z.object({ name: z.string(), phone: z.string() });

const busInList = z.object({
  id: z.string(),
  name: z.string(),
  seats: z.number().int(),
  leader,
  rolls: z.array(rollNumbers),
});
export type BusInList = z.infer<typeof busInList>;

const tripInList = z.object({
  activity,
  buses: z.array(busInList),
  waiting: z.number().int(),
});
export type TripInList = z.infer<typeof tripInList>;

/** Where somebody was scanned last today. `room` only at the door of one. */
const seen = z.object({
  kind: z.enum(['entrance', 'room', 'trip', 'elsewhere']),
  room: z.string(),
  at: z.iso.datetime(),
});

/** A person as a bus sees them. `phone` is empty where it is not for this screen, or not at this hour. */
export const tripPerson = listedPerson.extend({
  /** What a badge or ticket of theirs says, so that a phone without a line knows them. */
  codes: z.array(z.string()),
  seen: seen.nullable(),
  /** Why the desk would turn them away at the bus now, whoever they are booked with; null for nobody's case. */
  refusal: z.enum(REASONS).nullable(),
});
export type TripPerson = z.infer<typeof tripPerson>;

const seat = z.object({
  attendeeId: z.string(),
  state: z.enum(['booked', 'waitlisted', 'cancelled']),
  bus: z.string(),
  since: z.string(),
  stamp: z.string(),
});

const boarding = z.object({
  scanId: z.string(),
  legId: z.string(),
  busId: z.string(),
  attendeeId: z.string(),
  direction: z.enum(['entry', 'exit']),
  at: z.iso.datetime(),
  stamp: z.string(),
});

const excuse = z.object({
  legId: z.string(),
  attendeeId: z.string(),
  reason: z.string(),
  note: z.string(),
  at: z.iso.datetime(),
});

const headCount = z.object({
  legId: z.string(),
  busId: z.string(),
  count: z.number().int(),
  at: z.iso.datetime(),
});

const legState = z.object({
  legId: z.string(),
  busId: z.string(),
  state: z.enum(['open', 'closed']),
  at: z.iso.datetime(),
  stamp: z.string(),
});

const phones = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown') }),
  z.object({ kind: z.literal('not-yours') }),
  z.object({ kind: z.literal('too-early'), from: z.iso.datetime() }),
  z.object({ kind: z.literal('trip-over') }),
]) satisfies z.ZodType<PhoneWindow>;

/** A trip with all that its roll calls are made of: a screen adds them up by the rules that the desk has. */
export const tripState = z.object({
  /** The desk's clock. */
  at: z.iso.datetime(),
  activity,
  leaders: z.record(z.string(), leader),
  people: z.array(tripPerson),
  /** Who looks after a delegation. */
  liaisons: z.array(z.object({ delegation: z.string(), name: z.string(), phone: z.string() })),
  /** Whether this screen may see the numbers of the people of each bus. */
  phones: z.record(z.string(), phones),
  seats: z.array(seat),
  boardings: z.array(boarding),
  excuses: z.array(excuse),
  headCounts: z.array(headCount),
  states: z.array(legState),
});
export type TripState = z.infer<typeof tripState>;

/** How a scan or a touch ended at the bus. */
const markScan = z.object({
  scanId: z.string(),
  verdict: z.enum(['admitted', 'attention', 'refused', 'unknown', 'choose']),
  reason: z.enum(REASONS),
  attendeeId: z.string(),
  name: z.string(),
  ownScript: z.string(),
  looksLike: z.string(),
});
export type MarkScan = z.infer<typeof markScan>;

/** `known`: it was done before. `overtaken`: a later mark about the same stands. */
export const markOutcome = z.object({
  outcome: z.enum(['done', 'known', 'overtaken']),
  scan: markScan.nullable(),
});
export type MarkOutcome = z.infer<typeof markOutcome>;

const paper = z.object({
  activityId: z.string(),
  legId: z.string(),
  busId: z.string(),
  language: z.enum(['en', 'de', 'ar']),
});
const pdf = z.object({ base64: z.string(), fileName: z.string() });

export const trips = {
  /** All field trips with the numbers of every roll call. */
  list: forRoles(STAFF, AT_BUSES)
    .route({ method: 'GET', path: '/trips' })
    .output(z.object({ at: z.iso.datetime(), trips: z.array(tripInList) })),
  get: forRoles(STAFF, AT_BUSES)
    .route({ method: 'GET', path: '/trips/{activityId}' })
    .input(z.object({ activityId: z.string() }))
    .output(tripState),
  /**
   * Does one mark of a leader. `sentAt` is the screen's clock when it sends: what lies between it and the
   * mark's own time is how old the mark is, whatever the screen's clock says.
   */
  mark: forRoles(STAFF, AT_BUSES)
    .input(z.object({ mark, sentAt: z.iso.datetime() }))
    .output(markOutcome),
  /** All that helps to find one person, as a PDF in base64. `tried` says what was done already. */
  missingSheet: forRoles(STAFF, AT_BUSES)
    .input(paper.extend({ attendeeId: z.string(), tried: z.string().max(1000) }))
    .output(pdf),
  /** The people of one bus on one leg, to be ticked by hand, as a PDF in base64. */
  manifest: forRoles(STAFF, AT_BUSES).input(paper).output(pdf),
};
