import { z } from 'zod';

export const BADGE_ORDERS = ['name', 'category', 'delegation', 'town'] as const;

/** So many people can be named one by one; more are chosen by what they have in common. */
export const MOST_NAMED = 1000;

/** Whose badges are meant. Left open, it means everybody who gets a badge. */
export const badgeSelection = z.object({
  /** These people and nobody else; none named means all whom the rest lets through. */
  attendeeIds: z.array(z.string()).max(MOST_NAMED).default([]),
  categories: z.array(z.string()).max(200).default([]),
  delegation: z.string().max(300).default(''),
  /** How the names in the list begin, from these letters to those, both included; an empty end is open. */
  from: z.string().max(40).default(''),
  until: z.string().max(40).default(''),
  /** Only those who have no badge that counts. */
  onlyWithout: z.boolean().default(false),
});
export type BadgeSelection = z.infer<typeof badgeSelection>;
/** A selection as it is asked for: what is left out is open. */
export type SelectionWish = z.input<typeof badgeSelection>;

/** How many people a selection means. */
export const selectionCount = z.object({
  people: z.number().int(),
  /** Of these, who has a badge that counts already. */
  withBadge: z.number().int(),
  /** Who would be meant as well, and gets no badge: cancelled, blocked, not confirmed, or of a category without badges. */
  leftOut: z.number().int(),
});
export type SelectionCount = z.infer<typeof selectionCount>;
