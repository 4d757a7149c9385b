import { deliberateOverlaps, makeBookings } from './bookings.ts';
import { seededChance } from './chance.ts';
import { makeEvent } from './event.ts';
import { guestListCsv, guestListWorkbook } from './guest-list.ts';
import { makeGuests } from './guests.ts';
import { linesOfJson } from './lines-of-json.ts';
import { makeProgramme } from './programme.ts';
import { programmeCsv } from './programme-list.ts';

const SEED = 20220508;

/** The files of the sample event by name. Two calls give the same bytes. */
export const buildSampleEvent = (): ReadonlyMap<string, Uint8Array> => {
  const chance = seededChance(SEED);
  const guests = makeGuests(chance);
  const programme = makeProgramme(guests);
  const bookings = makeBookings(guests, programme, chance);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ['event.json', bytes(linesOfJson({ ...makeEvent(guests) }))],
    ['attendees.json', bytes(linesOfJson(guests))],
    ['programme.json', bytes(linesOfJson({ activities: programme }))],
    ['bookings.json', bytes(linesOfJson({ overlaps: deliberateOverlaps(guests), bookings }))],
    ['guest-list.csv', guestListCsv(guests)],
    ['guest-list.xlsx', guestListWorkbook(guests)],
    ['programme.csv', programmeCsv(programme, guests)],
  ]);
};
