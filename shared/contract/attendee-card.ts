import { z } from 'zod';
import { ATTENDEE_STATUSES, PAYMENT_STATES } from '../domain/attendees/attendee.ts';
import { PRESENCE } from '../domain/attendees/presence.ts';

/** A person as every list and verdict shows them. */
export const attendeeCard = z.object({
  id: z.string(),
  name: z.string(),
  /** Empty when the name is the own script already or there is none. */
  ownScript: z.string(),
  say: z.string(),
  category: z.string(),
  organisation: z.string(),
  jobTitle: z.string(),
  town: z.string(),
  /** ISO 3166-1 alpha-2 where known. */
  country: z.string(),
  delegation: z.string(),
  flags: z.array(z.string()),
  status: z.enum(ATTENDEE_STATUSES),
  payment: z.enum(PAYMENT_STATES),
  amountDue: z.string(),
  orderRef: z.string(),
  presence: z.enum(PRESENCE),
  /** First admission at the entrance; null while not here. */
  hereSince: z.iso.datetime().nullable(),
  /** Badges on paper that count; one that was declared void does not. */
  badgesIssued: z.number().int(),
  /** Somebody else on the list has the same name: ask for the town. */
  sharesName: z.boolean(),
});
export type AttendeeCard = z.infer<typeof attendeeCard>;
