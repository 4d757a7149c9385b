import { looksLike } from '../codes/looks-like.ts';
import { bilingualParam } from '../spoken-params.ts';
import type { AdmissionFacts, Moment, PlaceElsewhere } from './admission-facts.ts';
import { CALLED_OFF } from './decision.ts';
import { isInside, standingEntry } from './earlier-scans.ts';
import { candidatesOf, type Guest } from './guest.ts';
import { isWithin } from './time-window.ts';
import type { Reason } from './verdict.ts';

/** What a check found wrong; `details` are for the words on the screen. */
export interface Finding {
  readonly reason: Reason;
  readonly details: Readonly<Record<string, string>>;
}

export interface Scene {
  readonly facts: AdmissionFacts;
  readonly moment: Moment;
  readonly guest: Guest;
}

export type ReadingCheck = (facts: AdmissionFacts) => Finding | null;
export type GuestCheck = (scene: Scene) => Finding | null;

const found = (reason: Reason, details: Readonly<Record<string, string>> = {}): Finding => ({
  reason,
  details,
});

/** Another place, for the words of a refusal. */
const said = (place: PlaceElsewhere | null): Readonly<Record<string, string>> => {
  if (place === null) return {};
  const { title, ...where } = place;
  return { ...bilingualParam('title', title), ...where };
};

/** Nobody has this code, and it is no genuine ticket: says as nearly as possible what it is. */
export const unknownCode: ReadingCheck = ({ reading }) => {
  if (reading.matches.length > 0 || reading.signedTicket !== null) return null;
  if (reading.code.kind === 'misread') return found('misread');
  if (reading.code.kind === 'other-event') return found('other-event', { event: reading.code.event });
  // Ours by its check character, yet nobody's: withdrawn with its owner, or not here yet.
  const likeness = reading.code.kind === 'ours' ? 'foyer-code' : looksLike(reading.text);
  return found('unknown-code', { looksLike: likeness });
};

export const ambiguousCode: ReadingCheck = (facts) =>
  candidatesOf(facts).length > 1 ? found('ambiguous') : null;

export const revokedCode: GuestCheck = ({ guest }) => (guest.isCodeRevoked ? found('revoked') : null);

export const cancelled: GuestCheck = ({ guest }) =>
  guest.status === 'cancelled' ? found('cancelled') : null;

export const unapproved: GuestCheck = ({ guest }) =>
  guest.status === 'pending' ? found('unapproved') : null;

export const blocked: GuestCheck = ({ guest }) =>
  guest.isBlocked ? found('blocked', { blockedReason: guest.blockedReason }) : null;

/** Nobody is let into what does not take place, whatever its hours say. */
export const calledOff: GuestCheck = ({ facts }) =>
  facts.calledOff === undefined
    ? null
    : found('invalid-time', { of: CALLED_OFF, ...said(facts.calledOff.instead) });

/** The ticket's own time is exact; the checkpoint's has its minutes of grace. */
export const outsideTime: GuestCheck = ({ facts: { checkpoint }, moment, guest }) => {
  const isTicketTime = isWithin(moment.at, guest.window);
  if (isTicketTime && isWithin(moment.at, checkpoint.window, checkpoint.toleranceMinutes)) return null;
  const { from, until } = isTicketTime ? checkpoint.window : guest.window;
  return found('invalid-time', {
    of: isTicketTime ? 'checkpoint' : 'ticket',
    from: from ?? '',
    until: until ?? '',
  });
};

const plain = (text: string): string => text.trim().toLowerCase();

export const wrongCategory: GuestCheck = ({ facts: { checkpoint }, guest }) => {
  const allowed = checkpoint.categories.map(plain);
  const isAllowed = [guest.category, guest.ticketType].some(
    (own) => own !== '' && allowed.includes(plain(own)),
  );
  if (allowed.length === 0 || isAllowed) return null;
  return found('wrong-category', { category: guest.category, allowed: checkpoint.categories.join('; ') });
};

const mayComeUnbooked = ({ facts: { booking }, moment }: Scene): boolean => {
  if (booking === undefined || booking.policy === 'open') return true;
  if (booking.policy === 'booked-only') return false;
  return booking.opensAt === null || Date.parse(moment.at) >= Date.parse(booking.opensAt);
};

/** A place elsewhere is told first: the guest stands at the wrong door. */
export const withoutBooking: GuestCheck = (scene) => {
  const { booking } = scene.facts;
  if (booking === undefined || booking.state === 'booked' || mayComeUnbooked(scene)) return null;
  const { opensAt, elsewhere } = booking;
  const details = { ...said(elsewhere), ...(opensAt === null ? {} : { opensAt }) };
  return found(booking.state === 'waitlisted' ? 'waitlisted' : 'not-booked', details);
};

export const unpaid: GuestCheck = ({ facts: { checkpoint }, guest }) =>
  guest.payment === 'unpaid' && !checkpoint.letsPendingIn
    ? found('unpaid', { amountDue: guest.amountDue })
    : null;

export const againstRules: GuestCheck = ({ facts: { rules } }) =>
  rules === undefined || rules.passed ? null : found('rules');

/** Who is inside already takes no further seat; who has a booking may take one that is kept. */
export const roomFull: GuestCheck = ({ facts }) => {
  const { capacity } = facts.checkpoint;
  if (capacity === null || isInside(facts.earlier)) return null;
  const kept = facts.booking === undefined || facts.booking.state === 'booked' ? 0 : facts.booking.seatsKept;
  if (facts.insideCount + kept < capacity) return null;
  return found('full', { capacity: String(capacity), inside: String(facts.insideCount), kept: String(kept) });
};

export const openQuestions: GuestCheck = ({ facts }) => {
  const count = facts.openQuestions?.length ?? 0;
  return count > 0 ? found('questions', { count: String(count) }) : null;
};

/** Single entry, and somebody came in with this code before. */
export const alreadyIn: GuestCheck = ({ facts, moment }) =>
  standingEntry(facts.checkpoint.mode, facts.earlier, moment) === null ? null : found('already-in');
