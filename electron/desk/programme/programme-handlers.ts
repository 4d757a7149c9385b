import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { fieldTexts } from './activity-fields.ts';
import { prepareBookingViews } from './booking-views.ts';
import { prepareBookings } from './bookings.ts';
import { prepareActivityEdits } from './edit-activity.ts';
import { prepareBookingEdits } from './edit-bookings.ts';
import { titleOfGone } from './gone-title.ts';
import { prepareProgrammeViews } from './programme-views.ts';
import { prepareTakenOut } from './taken-out.ts';

/** The programme and the places in it: seen, changed, and taken out. */
export const programmeHandlers = (parts: DeskParts, cards: Cards) => {
  const os = parts.gate.programme;
  const { programme, sql } = parts;
  const views = prepareProgrammeViews(parts, cards);
  const bookings = prepareBookings(sql);
  const goneTitle = titleOfGone(sql);
  const takenOut = prepareTakenOut(sql);
  const places = prepareBookingViews(parts, cards, bookings);
  const { save, write } = prepareActivityEdits(parts);
  const edits = prepareBookingEdits(parts, { cards, bookings, seatsOf: views.seatsOf });

  // Whoever nobody scanned out of a session left at its end; on a trip nobody is taken to be off the bus.
  const isOver = ({ until, legs }: Activity): boolean =>
    legs.length === 0 && Date.parse(until) <= parts.ports.now();

  /** Attendance is kept: what somebody was scanned at, or has a place in, is only called off. */
  const takeOut = (id: string, operatorId: string): 'gone' | 'cancelled' => {
    const activity = programme.activity(id);
    if (activity === undefined) throw notFound();
    const inside = isOver(activity) ? 0 : views.insideOf(id);
    if (inside > 0) throw cannot('activity-has-people-inside', { count: String(inside) });
    const { booked, waiting } = views.seatsOf(id);
    const isUsed = booked + waiting > 0 || views.wasScanned(id);
    if (isUsed && activity.isCancelled) return 'cancelled';
    write(id, fieldTexts(isUsed ? { isCancelled: true } : { isGone: true }), operatorId);
    return isUsed ? 'cancelled' : 'gone';
  };

  return os.router({
    list: os.list.handler(() => views.list()),
    get: os.get.handler(({ input }) => views.detail(input.id)),
    save: os.save.handler(({ input: { id, ...changes }, context }) =>
      views.detail(save(id, changes, context.actor.operatorId)),
    ),
    takeOut: os.takeOut.handler(({ input, context }) => ({
      outcome: takeOut(input.id, context.actor.operatorId),
    })),
    takenOut: os.takenOut.handler(() => takenOut()),
    putBack: os.putBack.handler(({ input: { id }, context }) => {
      if (programme.activity(id) === undefined) {
        if (goneTitle(id) === null) throw notFound();
        write(id, fieldTexts({ isGone: false }), context.actor.operatorId);
      }
      return views.detail(id);
    }),
    bookings: os.bookings.handler(({ input }) => places.page(input)),
    book: os.book.handler(({ input, context }) => {
      edits.book(input, context.actor.operatorId);
      return places.one(input.activityId, input.attendeeId);
    }),
    queueBefore: os.queueBefore.handler(({ input, context }) => {
      edits.queueBefore(input, context.actor.operatorId);
      return places.one(input.activityId, input.attendeeId);
    }),
    doubleBookings: os.doubleBookings.handler(() => places.doubles()),
  });
};
