import { mostInside, type Span } from '../../../shared/domain/attendance/most-inside.ts';
import type { Stay } from '../../../shared/domain/attendance/stays.ts';
import { measureOf } from '../../../shared/domain/attendance/visit.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { readStays } from '../attendance/stay-text.ts';
import { nowIso } from '../desk-parts.ts';
import { openVisits } from './places.ts';
import type { ReportParts } from './report-parts.ts';
import { addTallies, NO_TALLY, openTallyBook, type Tally, type TallyBook } from './tally.ts';
import { type PlacedRow, prepareTurnout, type StayedRow } from './turnout-rows.ts';

/** One activity with who came. */
export interface Turnout {
  readonly activity: Activity;
  readonly tally: Tally;
  readonly mostInside: number;
}

/** Everything that the report on sessions counts; the books are full when all activities were read. */
export interface TurnoutBooks {
  readonly byTheme: TallyBook;
  readonly byCountry: TallyBook;
  readonly byDelegation: TallyBook;
}

interface Guest extends PlacedRow {
  readonly isBooked: boolean;
  readonly stays: Stay[];
}

const isTrip = ({ legs }: Activity): boolean => legs.length > 0;

/** Opens the counting: give it one activity after the other. It yields where others may have their turn. */
export const openTurnout = (parts: ReportParts) => {
  const reads = prepareTurnout(parts.sql);
  const visitOf = openVisits(parts);
  const now = Date.parse(nowIso(parts.ports));
  const books: TurnoutBooks = {
    byTheme: openTallyBook(),
    byCountry: openTallyBook(),
    byDelegation: openTallyBook(),
  };

  const addTo = (
    { country, delegation }: Pick<PlacedRow, 'country' | 'delegation'>,
    tally: Partial<Tally>,
  ) => {
    books.byCountry.add(country, tally);
    books.byDelegation.add(delegation, tally);
  };
  function* guestsOf(activity: Activity): Generator<null, ReadonlyMap<string, Guest>> {
    const guests = new Map<string, Guest>();
    for (const page of reads.stayed(activity.id, isTrip(activity))) {
      for (const row of page) keep(guests, row);
      yield null;
    }
    return guests;
  }
  const tallyOf = (activity: Activity, { stays, isBooked }: Guest) => {
    const visit = visitOf(stays, activity);
    const measure = visit === null ? 'none' : measureOf(visit);
    return {
      ...(isBooked ? { cameBooked: 1 } : { cameUnbooked: 1 }),
      ...(visit === null || visit.minutes === null ? {} : { measured: 1, minutes: visit.minutes }),
      ...(measure === 'inferred' || measure === 'partly' ? { inferred: 1 } : {}),
    };
  };
  function* count(activity: Activity): Generator<null, Turnout> {
    const guests = yield* guestsOf(activity);
    // Nobody failed to come to what was called off, or is not over yet.
    const isOver = !activity.isCancelled && Date.parse(activity.until) <= now;
    let tally = NO_TALLY;
    const add = (person: Pick<PlacedRow, 'country' | 'delegation'>, more: Partial<Tally>): void => {
      tally = addTallies(tally, { ...NO_TALLY, ...more });
      addTo(person, more);
    };
    for (const guest of guests.values()) add(guest, tallyOf(activity, guest));
    for (const page of reads.placed(activity.id)) {
      for (const row of page) add(row, { booked: 1, noShows: isOver && !guests.has(row.attendeeId) ? 1 : 0 });
      yield null;
    }
    books.byTheme.add(activity.theme, tally);
    const spans = [...guests.values()].flatMap(({ stays }) =>
      stays.map((stay) => spanOf(visitOf([stay], activity), stay)),
    );
    return { activity, tally, mostInside: mostInside(spans) };
  }
  return { count, books };
};

const spanOf = (visit: { readonly lastOut: string } | null, stay: Stay): Span => ({
  from: stay.in,
  until: visit?.lastOut ?? '',
});

const keep = (guests: Map<string, Guest>, { stays, isBooked, ...row }: StayedRow): void => {
  const known = guests.get(row.attendeeId);
  if (known !== undefined) known.stays.push(...readStays(stays));
  else guests.set(row.attendeeId, { ...row, isBooked: isBooked === 1, stays: [...readStays(stays)] });
};
