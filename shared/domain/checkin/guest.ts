import { type Attendee, listOf } from '../attendees/attendee.ts';
import { isInstant } from '../attendees/validity.ts';
import type { AdmissionFacts, MatchedCode, SignedTicketFacts, TimeWindow } from './admission-facts.ts';

/** Who stands at the door, as far as admission cares: an attendee, or the holder of a signed ticket. */
export interface Guest {
  /** null: not on the list yet. */
  readonly attendeeId: string | null;
  readonly isCodeRevoked: boolean;
  readonly status: string;
  readonly payment: string;
  readonly amountDue: string;
  readonly isBlocked: boolean;
  readonly blockedReason: string;
  readonly category: string;
  readonly ticketType: string;
  readonly window: TimeWindow;
  readonly attention: string;
  readonly flags: readonly string[];
  readonly handOver: readonly string[];
  readonly delegation: string;
  readonly delegationRole: string;
}

/** Whose code it is. A revoked code counts only where nobody has it valid: a wristband may be given out anew. */
export const candidatesOf = ({ reading }: Pick<AdmissionFacts, 'reading'>): readonly MatchedCode[] => {
  const valid = reading.matches.filter((match) => !match.isRevoked);
  const candidates = valid.length > 0 ? valid : reading.matches;
  return candidates.filter(
    (match, place) => candidates.findIndex((other) => other.attendee.id === match.attendee.id) === place,
  );
};

// What is no instant counts as nothing said: a bad cell in a guest list must not shut a person out.
const instantOrNull = (text: string): string | null => (isInstant(text) ? text : null);

const guestOnList = (person: Attendee, isCodeRevoked: boolean): Guest => ({
  attendeeId: person.id,
  isCodeRevoked,
  status: person.status,
  payment: person.payment,
  amountDue: person.amountDue,
  isBlocked: person.blockedReason !== '',
  blockedReason: person.blockedReason,
  category: person.category,
  ticketType: person.ticketType,
  window: { from: instantOrNull(person.validFrom), until: instantOrNull(person.validUntil) },
  attention: person.attention,
  flags: listOf(person.flags),
  handOver: listOf(person.handOver),
  delegation: person.delegation,
  delegationRole: person.delegationRole,
});

// Only paid orders carry signed tickets; everything else is learned when the person reaches the list.
const guestWithTicket = ({ ticket, category, isRevoked, isBlocked }: SignedTicketFacts): Guest => ({
  attendeeId: null,
  isCodeRevoked: isRevoked,
  status: 'confirmed',
  payment: 'paid',
  amountDue: '',
  isBlocked,
  blockedReason: '',
  category,
  ticketType: ticket.item,
  window: { from: ticket.validFrom, until: ticket.validUntil },
  attention: '',
  flags: [],
  handOver: [],
  delegation: '',
  delegationRole: '',
});

/** The one person whom the reading means, or null where it means nobody or several. */
export const guestOf = (facts: Pick<AdmissionFacts, 'reading'>): Guest | null => {
  const [first, ...others] = candidatesOf(facts);
  if (others.length > 0) return null;
  if (first !== undefined) return guestOnList(first.attendee, first.isRevoked);
  const ticket = facts.reading.signedTicket;
  return ticket === null ? null : guestWithTicket(ticket);
};
