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

/** Of these, those of whom this is so; all of them where it is so of none. */
const preferring = (
  matches: readonly MatchedCode[],
  isPreferred: (match: MatchedCode) => boolean,
): readonly MatchedCode[] => {
  const preferred = matches.filter(isPreferred);
  return preferred.length > 0 ? preferred : matches;
};

/** Let in by a signed ticket alone, before the list knew them. */
export const isProvisional = ({ attendee }: Pick<MatchedCode, 'attendee'>): boolean =>
  listOf(attendee.flags).includes('provisional');

/**
 * Whose code it is. A revoked code counts only where nobody has it valid: a wristband may be given out anew. A
 * provisional guest counts only until the list has somebody with the same ticket.
 */
export const candidatesOf = ({ reading }: Pick<AdmissionFacts, 'reading'>): readonly MatchedCode[] => {
  const valid = preferring(reading.matches, (match) => !match.isRevoked);
  const candidates = preferring(valid, (match) => !isProvisional(match));
  return candidates.filter(
    (match, place) => candidates.findIndex((other) => other.attendee.id === match.attendee.id) === place,
  );
};

/** The provisional guests as whom somebody was let in by the same ticket before they were on the list: their ids. */
export const standInsOf = (facts: Pick<AdmissionFacts, 'reading'>): readonly string[] => {
  const [guest] = candidatesOf(facts);
  if (guest === undefined || isProvisional(guest)) return [];
  return facts.reading.matches.filter(isProvisional).map(({ attendee }) => attendee.id);
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
