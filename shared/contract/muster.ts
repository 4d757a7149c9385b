import { z } from 'zod';
import { MUSTER_MARKS } from '../domain/attendance/muster-marks.ts';
import { keyPress } from './checkin.ts';
import { listedPerson } from './listed-person.ts';
import { type Audience, forRoles, ORGANISERS, STAFF } from './procedure.ts';

const EVERY_SCREEN: readonly Audience[] = ['window', 'room', 'trip', 'wall', 'integration'];
/** Lists with names are for those who look for people, not for a screen on the wall. */
const SEARCHERS: readonly Audience[] = ['window', 'room', 'trip', 'integration'];

const bilingual = z.object({ en: z.string(), de: z.string() });

/** Whether a muster is on. Nothing but that, so that every screen may ask. */
const musterState = z.object({
  since: z.iso.datetime().nullable(),
  /** Who started it; empty where nobody was signed in. */
  startedBy: z.string(),
});
export type MusterState = z.infer<typeof musterState>;

export type MusterMark = (typeof MUSTER_MARKS)[number];

const counts = z.object({
  /** Taken to be inside, or out by bus. */
  listed: z.number().int(),
  open: z.number().int(),
  safe: z.number().int(),
  missing: z.number().int(),
});
export type MusterCounts = z.infer<typeof counts>;

/** A row of the list. `house` is inside in no room that is known; `unlisted` was marked without being on the list. */
const group = z.object({
  id: z.string(),
  kind: z.enum(['room', 'bus', 'house', 'unlisted', 'delegation', 'no-delegation']),
  /** The room, the bus, or the delegation; empty for a session without a room, which its title names. */
  name: z.string(),
  /** What is on in the room, or the trip of the bus; null where there is nothing to say. */
  title: bilingual.nullable(),
  counts,
});
export type MusterGroup = z.infer<typeof group>;

/** How far exits were scanned today: without that, people leave unseen. */
const exits = z.object({
  doors: z.number().int(),
  scannedDoors: z.number().int(),
  entered: z.number().int(),
  scannedOut: z.number().int(),
  /** Whether anybody was scanned out at an entrance. */
  isEntranceScanned: z.boolean(),
});
export type MusterExits = z.infer<typeof exits>;

const person = listedPerson.extend({
  place: group.omit({ counts: true }),
  since: z.iso.datetime().nullable(),
  mark: z.enum(MUSTER_MARKS),
});
export type MusterPerson = z.infer<typeof person>;

/** What a badge said that was read at a muster. */
const ticking = z.discriminatedUnion('kind', [
  /** `isNew`: nobody had ticked them as safe before. */
  z.object({ kind: z.literal('ticked'), person, isNew: z.boolean() }),
  /** `looksLike`: what a code that is not ours seems to be, or empty. */
  z.object({ kind: z.literal('unknown'), looksLike: z.string() }),
  /** The code of several people. */
  z.object({ kind: z.literal('several') }),
]);
export type Ticking = z.infer<typeof ticking>;

export const MUSTER_GROUPINGS = ['place', 'delegation'] as const;

export const muster = {
  state: forRoles('anyone', [...EVERY_SCREEN, 'kiosk'])
    .route({ method: 'GET', path: '/muster' })
    .output(musterState),
  /** Turns every screen into the list of who is inside. */
  start: forRoles(['host', 'organiser'], SEARCHERS).output(musterState),
  end: forRoles(ORGANISERS, SEARCHERS).output(musterState),
  /** The numbers, without a name. */
  overview: forRoles(STAFF, EVERY_SCREEN).output(z.object({ counts, exits })),
  groups: forRoles(STAFF, SEARCHERS)
    .input(
      z.object({
        by: z.enum(MUSTER_GROUPINGS),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(group) })),
  /** A window of the people of a group (all of them where it is empty) in the order of their names. */
  people: forRoles(STAFF, SEARCHERS)
    .input(
      z.object({
        group: z.string(),
        show: z.enum(['all', ...MUSTER_MARKS]),
        /** Beginnings of words of the name. */
        text: z.string().max(100),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(person) })),
  /** Ticks a person, on the list or not. */
  mark: forRoles(STAFF, SEARCHERS)
    .input(z.object({ attendeeId: z.string(), state: z.enum(MUSTER_MARKS) }))
    .output(person),
  /** Ticks as safe whose badge was read, whatever a door would say of it. */
  scan: forRoles(STAFF, SEARCHERS)
    .input(
      z.object({
        text: z.string().max(4000),
        keys: z.array(keyPress).max(4000).optional(),
        via: z.enum(['scanner', 'camera']).optional(),
      }),
    )
    .output(ticking),
};
