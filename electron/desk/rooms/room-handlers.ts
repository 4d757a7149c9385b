import { missingSpeakers } from '../../../shared/domain/programme/missing-speakers.ts';
import type { Cards } from '../cards/cards.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import { prepareBookings } from '../programme/bookings.ts';
import { bookPlace, cancelPlace, takeNext, waitForPlace } from './change-place.ts';
import { prepareRoomCounts } from './room-counts.ts';
import { listRooms, sessionsOf, toSessionInList } from './room-lists.ts';
import type { RoomParts } from './room-parts.ts';
import { prepareRoomPeople } from './room-people.ts';
import { roomState } from './room-state.ts';

/** The doors of rooms, as hosts ask for them. */
export const roomHandlers = (desk: DeskParts, cards: Cards) => {
  const parts: RoomParts = {
    ...desk,
    cards,
    bookings: prepareBookings(desk.sql),
    counts: prepareRoomCounts(desk),
    people: prepareRoomPeople(desk),
  };
  const { counts, people, ports, programme } = parts;
  const os = desk.gate.rooms;
  return os.router({
    list: os.list.handler(() => {
      const at = nowIso(ports);
      return { at, rooms: listRooms(parts, counts, at) };
    }),
    sessions: os.sessions.handler(({ input }) => sessionsOf(programme, input.room).map(toSessionInList)),
    state: os.state.handler(({ input }) => roomState(parts, input, nowIso(ports))),
    people: os.people.handler(({ input }) => ({
      total: counts.of(input.activityId)[input.list],
      rows: [...people.list(input)],
    })),
    person: os.person.handler(({ input }) => {
      const person = people.one(input.activityId, input.attendeeId);
      if (person === undefined) throw notFound();
      return person;
    }),
    book: os.book.handler(({ input, context }) => bookPlace(parts, input, context.actor)),
    wait: os.wait.handler(({ input, context }) => waitForPlace(parts, input, context.actor)),
    cancel: os.cancel.handler(({ input, context }) => cancelPlace(parts, input, context.actor)),
    takeNext: os.takeNext.handler(({ input, context }) => takeNext(parts, input.activityId, context.actor)),
    missingSpeakers: os.missingSpeakers.handler(() => speakersToRaise(parts, cards)),
  });
};

const speakersToRaise = ({ programme, counts, people, ports }: RoomParts, cards: Cards) =>
  missingSpeakers(programme.activities(), counts.wasSeen, nowIso(ports)).flatMap(
    ({ activity, speakerId, startsInMinutes }) => {
      const name = cards.byId(speakerId)?.name;
      if (name === undefined) return [];
      const { id, title, room, from } = activity;
      const phone = people.one(id, speakerId)?.phone ?? '';
      return [{ activityId: id, title, room, from, speakerId, name, phone, startsInMinutes }];
    },
  );
