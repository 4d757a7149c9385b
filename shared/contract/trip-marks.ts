import { z } from 'zod';
import type { Mark } from '../domain/trips/mark.ts';
import { EXCUSES } from '../domain/trips/trip-facts.ts';
import { keyPress } from './checkin.ts';

const id = z.string().min(1).max(64);
const note = z.string().max(500);

const given = z.object({ attendeeId: id, reason: z.enum(EXCUSES), note });

const act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('aboard'), attendeeId: id }),
  z.object({
    kind: z.literal('scan'),
    text: z.string().max(4000),
    keys: z.array(keyPress).max(4000).readonly(),
    via: z.enum(['scanner', 'camera']),
    attendeeId: z.string().max(64),
  }),
  z.object({
    kind: z.literal('override'),
    attendeeId: id,
    reason: z.string().min(1).max(100),
    note,
  }),
  z.object({ kind: z.literal('off'), attendeeId: id }),
  given.extend({ kind: z.literal('excuse') }),
  z.object({ kind: z.literal('unexcuse'), attendeeId: id }),
  z.object({ kind: z.literal('count'), count: z.number().int().min(0).max(999) }),
  z.object({ kind: z.literal('close'), reasons: z.array(given).max(500).readonly() }),
  z.object({ kind: z.literal('reopen') }),
  z.object({ kind: z.literal('place'), attendeeId: id, toBus: z.string().max(64) }),
]);

/** A mark as a screen keeps it until the desk has it, and as it is sent. */
export const mark = z.object({
  id,
  at: z.iso.datetime(),
  activityId: z.string(),
  legId: z.string(),
  busId: z.string(),
  act,
}) satisfies z.ZodType<Mark>;
