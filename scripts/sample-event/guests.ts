import { ATTENDEE_FIELDS } from '../../shared/domain/attendees/attendee.ts';
import type { Chance } from './chance.ts';
import { countryOf } from './countries.ts';
import { delegationGuests } from './delegations.ts';
import { foldedName } from './fold-name.ts';
import type { Guest, GuestSketch } from './guest.ts';
import { withIncidents } from './incidents.ts';
import { CREW, INTERPRETERS, PRESS, SPEAKERS } from './single-guests.ts';

/** pretix makes its ticket secrets from these. */
const TICKET_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const DIETS = ['Vegetarian', 'Vegetarian', 'Vegan', 'Halal', 'No nuts', 'Gluten-free', 'Lactose-free'];
const HOTELS = ['Hotel Rosenpark', 'Gasthof Kelterhof', 'Hotel Drei Linden', 'Haus am Weinberg'];

const TICKETS: Readonly<Record<string, string>> = {
  mayor: 'Guest of the city',
  deputy: 'Guest of the city',
  delegate: 'Delegation ticket',
  speaker: 'Speaker',
  interpreter: 'Crew',
  press: 'Press accreditation',
  staff: 'Crew',
  host: 'Crew',
  volunteer: 'Crew',
};

// Only numbers that can never be anybody's: reserved for fiction where a country has such a range
// (Germany, France, United Kingdom), else an area code of zeros.
const phoneOf = (country: string, index: number): string => {
  const tail = String(1000 + index);
  if (country === 'DE') return `+49 30 23125 ${100 + index}`;
  if (country === 'FR') return `+33 1 99 00 ${tail.slice(0, 2)} ${tail.slice(2)}`;
  if (country === 'GB') return `+44 1632 960${100 + index}`;
  return `+${countryOf(country).dial} 000 555 ${tail}`;
};

const customOf = (guest: GuestSketch, chance: Chance): Readonly<Record<string, string>> => {
  const fromAway = guest.organisation !== 'City Leaders Forum';
  return {
    ...(chance.below(3) === 0 ? { Diet: chance.pick(DIETS) } : {}),
    ...(fromAway && chance.below(5) > 0 ? { Hotel: chance.pick(HOTELS) } : {}),
    ...guest.custom,
  };
};

const emailOf = (guest: GuestSketch): string => {
  const ownTown = guest.delegationRole === 'liaison' ? '' : (guest.delegation ?? '');
  const host = foldedName(ownTown || (guest.organisation ?? ''));
  const local = [guest.given, guest.family]
    .filter(Boolean)
    .map((part) => foldedName(part ?? ''))
    .join('.');
  return `${local.slice(0, 60)}@${host || 'zeleni-brod'}.example`;
};

const filledIn = (guest: GuestSketch, index: number, chance: Chance): GuestSketch => {
  const country = countryOf(guest.country ?? '');
  const paying = guest.category === 'delegate';
  const hasForeignTicket = paying ? chance.below(4) > 0 : chance.below(3) === 0;
  return {
    email: emailOf(guest),
    phone: phoneOf(country.code, index),
    languages: country.languages,
    status: 'confirmed',
    payment: paying ? 'paid' : 'free',
    ticketType: TICKETS[guest.category ?? ''] ?? '',
    ...guest,
    custom: customOf(guest, chance),
    codes: guest.orderRef !== undefined && hasForeignTicket ? [chance.text(TICKET_ALPHABET, 32)] : [],
  };
};

/** Empty fields are left out and the rest stands in one order, so that a line shows only what is known. */
const tidied = (guest: GuestSketch, key: string): Guest => {
  const known = ATTENDEE_FIELDS.map((field) => [field, guest[field] ?? ''] as const).filter(
    ([, text]) => text !== '',
  );
  const fields: GuestSketch = Object.fromEntries(known);
  const { category = '', status = '', payment = '' } = fields;
  return {
    key,
    ...fields,
    category,
    status,
    payment,
    ...(Object.keys(guest.custom ?? {}).length > 0 ? { custom: guest.custom ?? {} } : {}),
    ...((guest.codes ?? []).length > 0 ? { codes: guest.codes ?? [] } : {}),
  };
};

/** The 412 guests, in the order of their keys. */
export const makeGuests = (chance: Chance): readonly Guest[] => {
  const sketches = [...delegationGuests(chance), ...SPEAKERS, ...INTERPRETERS, ...PRESS, ...CREW];
  const filled = withIncidents(
    sketches.map((guest, index) => filledIn(guest, index, chance)),
    chance,
  );
  return filled.map((guest, index) => tidied(guest, `P-${String(index + 1).padStart(4, '0')}`));
};
