import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { RawBooking } from '../../../shared/domain/programme/source/read-booking-rows.ts';
import type { ActivityBook } from './activity-book.ts';
import type { PeopleFinder } from './people-finder.ts';

/** Why a row of bookings cannot be used. Thrown and caught within one comparison. */
export class UnusableBooking extends Error {
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly kind: 'unreadable' | 'double';

  constructor(
    reason: string,
    params: Readonly<Record<string, string>>,
    kind: 'unreadable' | 'double' = 'unreadable',
  ) {
    super(reason);
    this.reason = reason;
    this.params = params;
    this.kind = kind;
  }
}

/** Whom a row means: by number, e-mail, code or name, the safest first. One that is given and unknown is not guessed at. */
export const whichPerson = (raw: RawBooking, people: PeopleFinder): string => {
  const ways = [
    [raw.personKey, people.registeredAs],
    [raw.code, people.withCode],
    [raw.email, people.withEmail],
    [raw.name, people.named],
  ] as const;
  let unknown = '';
  let ambiguous = '';
  for (const [text, find] of ways) {
    if (text === '') continue;
    const [id, ...more] = find(text);
    if (id !== undefined && more.length === 0) return id;
    // An address that a family shares leaves the name to decide.
    const named = id === undefined ? [] : people.named(raw.name).filter((one) => [id, ...more].includes(one));
    if (named[0] !== undefined && named.length === 1) return named[0];
    if (id === undefined) unknown ||= text;
    else ambiguous ||= text;
  }
  if (ambiguous !== '') throw new UnusableBooking('ambiguous-person', { text: ambiguous });
  throw new UnusableBooking(unknown === '' ? 'no-person' : 'unknown-person', { text: unknown });
};

/** Which activity a row means: by key, else by title. */
export const whichActivity = (raw: RawBooking, book: ActivityBook): Activity => {
  const text = raw.activity || raw.activityTitle;
  if (text === '') throw new UnusableBooking('no-activity', {});
  for (const found of [
    book.withKey(raw.activity),
    book.titled(raw.activityTitle),
    book.titled(raw.activity),
  ]) {
    const [activity, ...more] = found;
    if (activity === undefined) continue;
    if (more.length > 0) throw new UnusableBooking('ambiguous-activity', { text });
    return activity;
  }
  throw new UnusableBooking('unknown-activity', { text });
};

/** The id of the bus that a row names by id, name or number; empty for none. */
export const whichBus = (text: string, { buses }: Activity): string => {
  if (text === '') return '';
  const folded = foldForSorting(text);
  const bus =
    buses.find(({ id, name }) => foldForSorting(id) === folded || foldForSorting(name) === folded) ??
    buses.find(({ name }) => /\d+$/.exec(name)?.[0] === folded);
  if (bus === undefined) throw new UnusableBooking('unknown-bus', { text });
  return bus.id;
};
