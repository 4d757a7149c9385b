import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  type Activity,
  BOOKING_POLICIES,
  type Bus,
  LEG_KINDS,
  type Leg,
} from '../domain/programme/activity.ts';

/** A text of the programme in the languages of the product. */
export const bilingual = z.object({ en: z.string(), de: z.string() });

export const leg = z.object({
  id: z.string(),
  kind: z.enum(LEG_KINDS),
  name: bilingual,
  at: z.iso.datetime(),
}) satisfies z.ZodType<Leg>;

export const bus = z.object({
  id: z.string(),
  name: z.string(),
  seats: z.number().int().min(0),
  leader: z.string(),
  leaderName: z.string(),
  phone: z.string(),
}) satisfies z.ZodType<Bus>;

/** An activity as every programme, room and trip screen gets it. */
export const activity = z.object({
  id: z.string(),
  ref: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  theme: z.string(),
  title: bilingual,
  speakers: z.array(z.string()),
  speakerNames: z.array(z.string()),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  room: z.string(),
  capacity: z.number().int().min(0).nullable(),
  held: z.number().int().min(0),
  policy: z.enum(BOOKING_POLICIES),
  opensAfterMinutes: z.number().int().min(0),
  toleranceMinutes: z.number().int().min(0).nullable(),
  categories: z.array(z.string()),
  rules: z.string(),
  isCancelled: z.boolean(),
  legs: z.array(leg),
  buses: z.array(bus),
}) satisfies z.ZodType<Activity>;
