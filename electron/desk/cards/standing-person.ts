import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Cards } from './cards.ts';

/** The person who is to get a place; the typed error for nobody, and for a registration that was cancelled. */
export const standingPersonOr = (cards: Cards, attendeeId: string): AttendeeCard => {
  const person = cards.byId(attendeeId);
  if (person === null) throw notFound();
  if (person.status === 'cancelled') throw cannot('registration-cancelled', { name: person.name });
  return person;
};
