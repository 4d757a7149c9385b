import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { Bookings } from '../programme/bookings.ts';
import type { RoomCounts } from './room-counts.ts';
import type { RoomPeople } from './room-people.ts';

/** What the use cases of rooms share. */
export interface RoomParts extends DeskParts {
  readonly cards: Cards;
  readonly bookings: Bookings;
  readonly counts: RoomCounts;
  readonly people: RoomPeople;
}
