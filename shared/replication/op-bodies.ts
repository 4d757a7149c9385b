import { z } from 'zod';
import { ATTENDEE_FIELDS } from '../domain/attendees/attendee.ts';
import { REASONS } from '../domain/checkin/verdict.ts';

const text = z.string();
const fields = z.partialRecord(z.enum(ATTENDEE_FIELDS), text);

/** Where an attendee's values came from: the source and the stable key of the record there. */
const origin = z.object({ source: text, key: text });

const attendeeSet = z.object({
  kind: z.literal('attendee-set'),
  id: text,
  fields,
  custom: z.record(text, text).optional(),
  /** Codes that were given to the person with this entry; one that was revoked here since is not given anew. */
  codes: z.array(text).optional(),
  /** With all codes that the source has for the person, where these are more than the entry gives. */
  origin: origin.extend({ codes: z.array(text).optional() }).optional(),
});

const codeSet = z.object({
  kind: z.literal('code-set'),
  code: text,
  attendeeId: text,
  use: z.enum(['ticket', 'badge', 'wristband']),
  revoked: z.boolean(),
});

/** What was found at a scan that let nobody pass: rules and lists may be others by the time somebody asks why. */
export const scanWhy = z.object({
  details: z.record(text, text),
  unmet: z.array(z.object({ key: text, values: z.record(text, text) })),
});

const scan = z.object({
  kind: z.literal('scan'),
  checkpointId: text,
  attendeeId: text,
  code: text,
  direction: z.enum(['entry', 'exit']),
  verdict: z.enum(['admitted', 'attention', 'refused', 'unknown', 'choose']),
  reason: z.enum(REASONS),
  at: text,
  via: z.enum(['scanner', 'camera', 'search', 'touch', 'group', 'walk-in', 'command', 'override']),
  override: z.object({ of: text, reason: text, note: text }).optional(),
  why: scanWhy.optional(),
});

const scanVoid = z.object({ kind: z.literal('scan-void'), scanId: text, reason: text, at: text });

const note = z.object({ kind: z.literal('note'), attendeeId: text, text, at: text });

const helpCase = z.object({
  kind: z.literal('help-case'),
  caseId: text,
  state: z.enum(['open', 'closed']),
  attendeeId: text,
  code: text,
  reason: text,
  at: text,
});

const badge = z.object({
  kind: z.literal('badge'),
  jobId: text,
  attendeeId: text,
  state: z.enum(['issued', 'void']),
  printer: text,
  reason: text,
  at: text,
});

/** A badge layout as JSON text, or null: it was removed. */
const badgeLayoutSet = z.object({ kind: z.literal('badge-layout-set'), id: text, layout: text.nullable() });
/** Somebody took the badge of another person for them: the head of a delegation those of all. */
const badgeHandover = z.object({
  kind: z.literal('badge-handover'),
  attendeeId: text,
  takenBy: text,
  at: text,
});

const eventSet = z.object({ kind: z.literal('event-set'), fields: z.record(text, text) });

const checkpointSet = z.object({ kind: z.literal('checkpoint-set'), id: text, fields: z.record(text, text) });

/** Fields as JSON texts; those of legs and buses by path, such as `bus.B-1.seats`. */
const activitySet = z.object({
  kind: z.literal('activity-set'),
  id: text,
  fields: z.record(text, text),
  origin: origin.optional(),
});

const bookingSet = z.object({
  kind: z.literal('booking-set'),
  activityId: text,
  attendeeId: text,
  fields: z.object({
    state: z.enum(['booked', 'waitlisted', 'cancelled']).optional(),
    bus: text.optional(),
    since: text.optional(),
    note: text.optional(),
  }),
  /** The source of the list that said so. */
  origin: z.object({ source: text }).optional(),
});

/** Somebody is not expected on this leg any more, for a reason; an empty one takes that back. */
const legExcuse = z.object({
  kind: z.literal('leg-excuse'),
  legId: text,
  attendeeId: text,
  reason: text,
  note: text,
  at: text,
});

const headCount = z.object({
  kind: z.literal('head-count'),
  legId: text,
  busId: text,
  count: z.number().int().min(0),
  at: text,
});

const legState = z.object({
  kind: z.literal('leg-state'),
  legId: text,
  busId: text,
  state: z.enum(['open', 'closed']),
  at: text,
});

/**
 * A mark of a roll call that was done, under the id that the leader's screen gave it. `about` names what it
 * settles, such as `seat out K1`: an older mark about the same that comes later changes nothing [R12].
 */
const mark = z.object({
  kind: z.literal('mark'),
  id: text,
  activityId: text,
  about: z.array(text),
  /** The scan that it became, or empty. */
  scanId: text,
  at: text,
});

const muster = z.object({ kind: z.literal('muster'), state: z.enum(['on', 'off']), at: text });

/** Somebody was found in a muster, or is being looked for; `open` takes that back. */
const musterMark = z.object({
  kind: z.literal('muster-mark'),
  attendeeId: text,
  state: z.enum(['safe', 'missing', 'open']),
  at: text,
});

const operatorSet = z.object({
  kind: z.literal('operator-set'),
  id: text,
  name: text,
  role: z.enum(['front-desk', 'host', 'organiser']),
  pinHash: text,
  active: z.boolean(),
});

/** Every kind of change that a log can hold. Ops from outside are parsed with this before they are kept. */
export const opBody = z.discriminatedUnion('kind', [
  attendeeSet,
  codeSet,
  scan,
  scanVoid,
  note,
  helpCase,
  badge,
  badgeLayoutSet,
  badgeHandover,
  eventSet,
  checkpointSet,
  activitySet,
  bookingSet,
  legExcuse,
  headCount,
  legState,
  mark,
  muster,
  musterMark,
  operatorSet,
]);

export type OpBody = z.infer<typeof opBody>;
export type OpKind = OpBody['kind'];
export type BodyOf<Kind extends OpKind> = Extract<OpBody, { kind: Kind }>;
