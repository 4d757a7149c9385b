import type { BookingRow } from '../../../shared/contract/programme.ts';
import type { Booking } from '../../../shared/domain/programme/activity.ts';
import { doubleBookings } from '../../../shared/domain/programme/warnings.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import type { Bookings } from './bookings.ts';

/** Double bookings that are told by name; a list that was imported twice has thousands. */
const MOST_DOUBLES = 300;

const ORDER = `CASE state WHEN 'booked' THEN 0 WHEN 'waitlisted' THEN 1 ELSE 2 END`;

/** Prepares what screens see of places. */
export const prepareBookingViews = (
  { sql, programme }: Pick<DeskParts, 'sql' | 'programme'>,
  cards: Cards,
  bookings: Bookings,
) => {
  const columns = 'activity_id AS activityId, attendee_id AS attendeeId, state, bus, since, note';
  const waitingBefore = sql
    .prepare<[string, string, string], number>(
      `SELECT count(*) FROM standing_booking WHERE activity_id = ? AND state = 'waitlisted' AND (since, attendee_id) <= (?, ?)`,
    )
    .pluck();
  const page = sql.prepare<[string, string, number, number], Booking>(
    `SELECT ${columns} FROM standing_booking WHERE activity_id = ? AND state IN (SELECT value FROM json_each(?))
     ORDER BY ${ORDER}, since, attendee_id LIMIT ? OFFSET ?`,
  );
  const total = sql
    .prepare<[string, string], number>(
      'SELECT count(*) FROM standing_booking WHERE activity_id = ? AND state IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  const byPerson = sql.prepare<[], { activityId: string; attendeeId: string }>(
    `SELECT activity_id AS activityId, attendee_id AS attendeeId FROM standing_booking
     WHERE state = 'booked' ORDER BY attendee_id, activity_id`,
  );

  const toRow = (booking: Booking): BookingRow | null => {
    const attendee = cards.byId(booking.attendeeId);
    if (attendee === null) return null;
    const { activityId, attendeeId, state, bus, since, note } = booking;
    const activity = programme.activity(activityId);
    const clashes =
      activity === undefined || state !== 'booked'
        ? []
        : programme.overlapping(activity, bookings.placesOf(attendeeId));
    const queue = state === 'waitlisted' ? (waitingBefore.get(activityId, since, attendeeId) ?? 0) : 0;
    const titles = clashes.map(({ id, title }) => ({ id, title: { ...title } }));
    return { attendee, state, bus, since, note, queue, clashes: titles };
  };
  return {
    one(activityId: string, attendeeId: string): BookingRow {
      const booking = bookings.one(activityId, attendeeId);
      const row = booking === undefined ? null : toRow(booking);
      if (row === null) throw notFound();
      return row;
    },
    page(wanted: {
      readonly activityId: string;
      readonly states: readonly Booking['state'][];
      readonly offset: number;
      readonly limit: number;
    }): { total: number; rows: BookingRow[] } {
      const states = JSON.stringify(wanted.states);
      const found = page.all(wanted.activityId, states, wanted.limit, wanted.offset);
      return {
        total: total.get(wanted.activityId, states) ?? 0,
        // A place may have come before its person, from another desk.
        rows: found.map(toRow).filter((row) => row !== null),
      };
    },
    doubles() {
      const all = doubleBookings(byPerson.iterate(), (id) => programme.activity(id));
      const rows = all
        .slice(0, MOST_DOUBLES)
        .map((one) => ({ ...one, name: cards.byId(one.attendeeId)?.name ?? '' }));
      return { total: all.length, rows };
    },
  };
};
