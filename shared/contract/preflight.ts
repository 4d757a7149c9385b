import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { FINDING_KINDS } from '../domain/badges/preflight/finding.ts';
import { badgeSelection, selectionCount } from './badge-selection.ts';
import { DESK_STAFF, forRoles, STAFF } from './procedure.ts';

const finding = z.object({
  kind: z.enum(FINDING_KINDS),
  /** The layer of the layout; empty where the whole badge is meant. */
  element: z.string(),
  params: z.record(z.string(), z.string()),
});
export type PreflightFinding = z.infer<typeof finding>;

/** Somebody whose badge should be looked at before it is printed. */
export const preflightPerson = z.object({
  attendeeId: z.string(),
  name: z.string(),
  town: z.string(),
  category: z.string(),
  layout: z.string(),
  findings: z.array(finding),
});
export type PreflightPerson = z.infer<typeof preflightPerson>;

/** So many people are named; of more it is only counted what is wrong. */
export const MOST_FOUND = 2000;

export const preflightStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checked'),
    done: z.number().int(),
    total: z.number().int(),
    /** Of those checked since the last step. */
    found: z.array(preflightPerson),
  }),
  z.object({
    kind: z.literal('finished'),
    total: z.number().int(),
    /** How many badges can be printed as they are. */
    fine: z.number().int(),
    leftOut: z.number().int(),
    /** How many people there are for each kind of finding. */
    counts: z.partialRecord(z.enum(FINDING_KINDS), z.number().int()),
  }),
]);
export type PreflightStep = z.infer<typeof preflightStep>;

/** Badges are looked at before they are printed. */
export const preflight = {
  /** How many badges a selection means. */
  count: forRoles(STAFF)
    .input(z.object({ selection: badgeSelection }))
    .output(selectionCount),
  /** Looks at them in order of names. Without a layout, each in that of its category or the default printer. Whoever stops listening stops it. */
  run: forRoles(DESK_STAFF)
    .input(z.object({ selection: badgeSelection, layout: z.string().optional() }))
    .output(eventIterator(preflightStep)),
};
